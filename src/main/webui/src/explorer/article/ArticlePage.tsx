import './article.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../answers';
import { ClaimList } from '../claims/ClaimList';
import { Figure } from '../figure/Figure';
import { to } from '../paths';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { Empty } from '../shell/states';
import { count, list } from '../words/counts';
import { day } from '../words/dates';
import { FactList } from './FactList';
import { factsOf, type Article } from './facts';
import { ArticleQuery } from './query';
import { Text } from './Text';

/** An article: its text where it may be kept, and all that it tells beside it. */
export function ArticlePage({ id }: { id: string }) {
  const answer = useAnswer(ArticleQuery, { id });
  const [lit, setLit] = useState<string[]>([]);
  return (
    <Answered answer={answer} thing={(data) => data.article} what={`An article “${id}”`}>
      {(article) => {
        const facts = factsOf(article);
        return (
          <Page name={article.title} kind="Article" title={<bdi>{article.title}</bdi>} sentence={sentence(article)}>
            <Whence article={article} />
            {article.voteClaims.length > 0 && (
              <section className="figure">
                <h2>What it claims of votes</h2>
                <ClaimList claims={article.voteClaims} />
              </section>
            )}
            <div className={article.text ? 'beside' : ''}>
              {article.text && <Text text={article.text} facts={facts} lit={lit} onLight={setLit} />}
              <Figure
                title={`${count(facts.length, 'fact')} in it`}
                name={`What “${article.title}” tells`}
                scope={article.text ? 'Point at a fact to see it in the text, or at the text to see its fact.' : 'The text is not kept here; each fact names its place in it.'}
                source={[article.publisher, article.title, article.publishedOn && day(article.publishedOn)].filter(Boolean).join(', ').concat('.')}
                asked={{ document: ArticleQuery, variables: { id: article.id } }}
                table={{
                  columns: ['kind', 'fact', 'status', 'paragraph', 'start', 'end'],
                  rows: facts.flatMap(({ kind, says, status, evidence }) =>
                    evidence.map(({ paragraph, start, end }) => [kind, says, status, paragraph, start, end]),
                  ),
                }}
              >
                {facts.length === 0 && <Empty>Nothing that it tells is in the graph.</Empty>}
                <FactList facts={facts} lit={lit} onLight={setLit} />
              </Figure>
            </div>
            <section className="figure">
              <h2>Whom and what it names</h2>
              <ul className="plain-list named">
                {article.people.map((person) => (
                  <li key={person.id}>
                    <Link href={to('person', person.id)}>
                      <bdi>{person.name}</bdi>
                    </Link>{' '}
                    <span className="quiet">{person.description}</span>
                  </li>
                ))}
              </ul>
              {article.countries.length > 0 && <p className="quiet">Countries: {list(article.countries.map(({ name }) => name))}.</p>}
            </section>
          </Page>
        );
      }}
    </Answered>
  );
}

function sentence({ meetings, statements, voteClaims, voteClaims: claims, publishedOn }: Article): string {
  const wrong = claims.filter(({ verdict }) => verdict === 'CONTRADICTED').length;
  const held = [
    meetings.length > 0 && count(meetings.length, 'meeting'),
    statements.length > 0 && count(statements.length, 'statement'),
    voteClaims.length > 0 && count(voteClaims.length, 'claim about a vote', 'claims about votes'),
  ].filter(Boolean) as string[];
  return `${wrong > 0 ? `The record contradicts ${wrong === claims.length ? (wrong === 1 ? 'its claim about a vote' : 'all its claims about votes') : count(wrong, 'of its claims', 'of its claims')}. ` : ''}${publishedOn ? `Published ${day(publishedOn)}` : 'Published on a day that is not known'}; it tells of ${held.length > 0 ? list(held) : 'nothing that is in the graph'}.`;
}

function Whence({ article: { publisher, url, loadedAt } }: { article: Article }) {
  return (
    <p className="quiet">
      {publisher ?? 'Publisher not named'} · loaded {day(loadedAt)}
      {url && /^https?:/.test(url) && (
        <>
          {' · '}
          <a href={url} rel="noreferrer">
            where it was published ↗
          </a>
        </>
      )}
    </p>
  );
}
