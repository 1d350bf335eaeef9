import '../article/article.css';
import { useState } from 'react';
import { Text } from '../article/Text';
import { factAnchor } from '../article/facts';
import { Actions } from '../figure/Actions';
import type { ArticleInput, MeetingStatus } from '../gql/graphql';
import { count, list } from '../words/counts';
import { statusName } from '../words/names';
import { AddFact } from './AddFact';
import { factsOf, withDate, withStatus, without, type Draft, type DraftFact, type List } from './draft';
import { LoadIt } from './LoadIt';
import { People } from './People';
import { ReadQuery } from './query';
import { useSelected, type Stretch } from './useSelected';

const kinds: Record<List, string> = {
  meetings: 'Meeting',
  statements: 'Statement',
  voteClaims: 'Claim about a vote',
  offices: 'Office',
  kin: 'Kinship',
};

interface Props {
  article: ArticleInput;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The text with the marks of what it was read to say, and all of that beside it, to be mended and loaded. */
export function Review({ article, draft, onChange }: Props) {
  const [lit, setLit] = useState<string[]>([]);
  const [adding, setAdding] = useState<{ selected: Stretch | undefined }>();
  const { element, selected, forget } = useSelected(article.text);
  const [added, setAdded] = useState<string>();
  const facts = factsOf(draft);
  function add(changed: Draft) {
    const [fact] = factsOf(changed).filter(({ list, index }) => list === 'meetings' && index === changed.meetings.length - 1);
    setAdded(fact!.says);
    setLit([fact!.id]);
    onChange(changed);
    forget();
  }

  return (
    <>
      {draft.warnings.length > 0 && (
        <ul className="read-warnings">
          {draft.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="beside">
        <Text text={article.text} facts={facts} lit={lit} onLight={setLit} element={element}>
          <p className="read-add">
            <button type="button" className={selected ? 'button button-main' : 'button'} onClick={() => setAdding({ selected })}>
              {selected ? 'Add a fact from the selected words' : 'Add a fact'}
            </button>{' '}
            <span role="status">{added && `Added: ${added}`}</span>
          </p>
        </Text>
        {adding && <AddFact draft={draft} text={article.text} selected={adding.selected} onAdd={add} onClose={() => setAdding(undefined)} />}
        <section className="figure" aria-label="What it was read to say">
          <h2>{count(facts.length, 'fact')} in it</h2>
          <ul className="plain-list">
            {facts.map((fact) => (
              <li
                key={`${fact.id} ${fact.says}`}
                id={factAnchor(fact.id)}
                className={lit.includes(fact.id) ? 'fact fact-lit' : 'fact'}
                onMouseEnter={() => setLit([fact.id])}
                onMouseLeave={() => setLit([])}
                onFocus={() => setLit([fact.id])}
                onBlur={() => setLit([])}
              >
                <p className="quiet">
                  {kinds[fact.list]}
                  {typeof fact.evidence[0]?.confidence === 'number' && ` · ${Math.round(fact.evidence[0].confidence * 100)}% sure`}
                  {fact.evidence[0]?.origin === 'CURATED' && ' · added by hand'}
                </p>
                <p>
                  <bdi>{fact.says}</bdi>
                </p>
                {fact.participants && <p className="quiet">Who: {list(fact.participants)}.</p>}
                <Mending fact={fact} draft={draft} onChange={onChange} />
              </li>
            ))}
          </ul>
          <People draft={draft} onChange={onChange} />
          <LoadIt draft={draft} />
          <footer>
            <Actions title={`What “${article.title}” was read to say`} source="read by rules on this machine." asked={{ document: ReadQuery, variables: { article } }} />
          </footer>
        </section>
      </div>
    </>
  );
}

function Mending({ fact, draft, onChange }: { fact: DraftFact; draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <div className="fields read-mending">
      {fact.status && (
        <label>
          Status
          <select value={fact.status} onChange={({ target }) => onChange(withStatus(draft, fact, target.value as MeetingStatus))}>
            {Object.entries(statusName).map(([status, name]) => (
              <option key={status} value={status}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {fact.date !== undefined && (
        <label>
          Date
          <input
            size={11}
            maxLength={10}
            defaultValue={fact.date ?? ''}
            placeholder="2025-12-02"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            title="A year, a month or a day: 2025, 2025-12 or 2025-12-02"
            onBlur={({ target }) => target.checkValidity() && target.value.trim() !== (fact.date ?? '') && onChange(withDate(draft, fact, target.value))}
          />
        </label>
      )}
      <button type="button" className="button" onClick={() => onChange(without(draft, fact))} aria-label={`Drop: ${fact.says}`}>
        Drop
      </button>
    </div>
  );
}
