import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { usePages } from '../answers';
import { Figure } from '../figure/Figure';
import type { VotePosition } from '../gql/graphql';
import { Empty, More, Problem } from '../shell/states';
import { useSettled } from '../shell/useSettled';
import { RollCallName } from '../vote/RollCallName';
import { Swatch } from '../vote/Tally';
import { count } from '../words/counts';
import { day } from '../words/dates';
import { positionName } from '../words/names';
import type { Country } from './useCountry';
import { CountryVotes } from './query';

const positions: VotePosition[] = ['YES', 'NO', 'ABSTAIN', 'NON_VOTING'];

/** The votes of a country as the address narrows them, asked for beside all else that its page shows. */
export function useVotes(id: string) {
  const [search] = useSearchParams();
  const words = useSettled(search.get('words') ?? '', 250);
  const position = positions.find((one) => one === search.get('position')) ?? null;
  const variables = { id, position, filter: words ? { text: words } : null };
  return { position, variables, votes: usePages(CountryVotes, variables, (data) => data.country?.votes) };
}

/** How a country voted, newest first; narrowed by position and words, which the address keeps. */
export function Votes({ country, asked: { position, variables, votes } }: { country: Country; asked: ReturnType<typeof useVotes> }) {
  const [search, setSearch] = useSearchParams();
  const [words, setWords] = useState(search.get('words') ?? '');
  const keep = (name: string, value: string) =>
    setSearch(
      (kept) => {
        kept.delete(name);
        if (value) {
          kept.set(name, value);
        }
        return kept;
      },
      { replace: true },
    );
  return (
    <Figure
      title={votes.nodes ? `${count(votes.total, 'vote')} of ${country.name}${position ? `: ${positionName[position]}` : ''}` : `Votes of ${country.name}`}
      name={`Votes of ${country.name}`}
      scope="Newest first."
      source="the record of the United Nations, as far as it is loaded."
      asked={{ document: CountryVotes, variables }}
      table={{
        columns: ['date', 'position', 'resolution', 'title', 'named_as'],
        rows: (votes.nodes ?? []).map(({ position: taken, namedAs, rollCall }) => [
          rollCall.date, positionName[taken], rollCall.resolution?.symbol, rollCall.resolution?.title ?? rollCall.title, namedAs,
        ]),
      }}
    >
      <div className="fields">
        <label>
          Position
          <select value={position ?? ''} onChange={({ target }) => keep('position', target.value)}>
            <option value="">any</option>
            {positions.map((one) => (
              <option key={one} value={one}>
                {positionName[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Words of the title or symbol
          <input
            value={words}
            maxLength={200}
            onChange={({ target }) => {
              setWords(target.value);
              keep('words', target.value.trim());
            }}
          />
        </label>
      </div>
      {votes.error && <Problem failure={votes.error} />}
      {votes.nodes?.length === 0 && <Empty>No vote of {country.name} fits. Try another position or fewer words.</Empty>}
      {!votes.nodes && !votes.error && <div className="bone bone-block" role="status" aria-label="Loading votes" />}
      <ol className="plain-list">
        {votes.nodes?.map(({ position: taken, rollCall }) => (
          <li key={rollCall.id} className="meeting-row">
            <p className="meeting-day">{day(rollCall.date)}</p>
            <p>
              <Swatch position={taken} /> <strong>{positionName[taken]}</strong> on <RollCallName rollCall={rollCall} />
            </p>
          </li>
        ))}
      </ol>
      {votes.nodes && <More shown={votes.nodes.length} total={votes.total} pages={votes} />}
    </Figure>
  );
}
