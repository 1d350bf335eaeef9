import { Link } from 'wouter';
import { Mark } from '../evidence/Mark';
import { Figure } from '../figure/Figure';
import { to } from '../paths';
import { count, list } from '../words/counts';
import { day, duration, span } from '../words/dates';
import { statusName } from '../words/names';
import type { Meeting } from './MeetingPage';
import { MeetingQuery } from './query';

type Account = Meeting['accounts'][number];

/** What each source says, side by side and the earliest first: the history of what is known. */
export function Accounts({ meeting }: { meeting: Meeting }) {
  const accounts = [...meeting.accounts].sort((a, b) => (a.article.publishedOn ?? '9').localeCompare(b.article.publishedOn ?? '9'));
  return (
    <Figure
      title={`${count(accounts.length, 'source')} ${accounts.length === 1 ? 'tells' : 'tell'} of it`}
      name={`What each source says of ${meeting.title}`}
      scope={`Each source as it stands, the earliest first.${accounts.length > 1 ? ' Where they differ, it is marked.' : ''}`}
      source={`${accounts.map(({ article }) => article.title).slice(0, 3).join('; ')}.`}
      asked={{ document: MeetingQuery, variables: { id: meeting.id } }}
      table={{
        columns: ['source', 'published_on', 'status', 'started_on', 'ended_on', 'duration', 'place', 'participants'],
        rows: accounts.map((one) => [
          one.article.title, one.article.publishedOn, statusName[one.status], one.startedOn, one.endedOn, one.duration, one.place,
          one.participants.join('; '),
        ]),
      }}
    >
      <div className="accounts">
        {accounts.map((account) => (
          <article key={account.article.id} className="account">
            <p className="quiet">{account.article.publishedOn ? day(account.article.publishedOn) : 'date of publication not known'}</p>
            <h3>
              <Link href={to('article', account.article.id)} className="title-link">
                <bdi>{account.article.title}</bdi>
              </Link>
              <Mark fact={`${account.article.title} on ${meeting.title}`} evidence={account.evidence} />
            </h3>
            <dl className="particulars">
              {lines(account).map(([what, said]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    <bdi>{said}</bdi>
                    {differs(accounts, what) && <span className="differs"> the sources differ</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </article>
        ))}
      </div>
    </Figure>
  );
}

function lines(account: Account): [string, string][] {
  return [
    ['Status', statusName[account.status]],
    ['When', span(account.startedOn, account.endedOn)],
    ['How long', account.duration ? duration(account.duration) : 'does not say'],
    ['Where', account.place ?? 'does not say'],
    ['Who', account.participants.length > 0 ? list(account.participants) : 'does not say'],
  ];
}

/** Whether two sources say different things; one that says nothing differs from none. */
function differs(accounts: Account[], what: string): boolean {
  const said = accounts.map((account) => lines(account).find(([name]) => name === what)![1]);
  return new Set(said.filter((one) => one !== 'does not say' && one !== 'undated')).size > 1;
}
