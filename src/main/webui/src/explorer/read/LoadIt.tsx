import { useState } from 'react';
import { Link } from 'wouter';
import { ask, type Failure } from '../ask';
import type { LoadFactsMutation } from '../gql/graphql';
import { to } from '../paths';
import { Problem } from '../shell/states';
import { count } from '../words/counts';
import { toLoad, type Draft } from './draft';
import { LoadedArticle, LoadFacts } from './query';

type Load = LoadFactsMutation['loadFacts'];

/** Loads a draft: everything, or nothing where anything is wrong, and then it says what. */
export function LoadIt({ draft }: { draft: Draft }) {
  const [isReviewed, setReviewed] = useState(false);
  const [isLoading, setLoading] = useState(false);
  const [load, setLoad] = useState<Load>();
  const [article, setArticle] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  async function loadIt() {
    setFailure(undefined);
    setLoad(undefined);
    setLoading(true);
    try {
      const { loadFacts } = await ask(LoadFacts, { facts: toLoad(draft, isReviewed) });
      setLoad(loadFacts);
      setArticle(loadFacts.status === 'DONE' && loadFacts.rejected === 0 ? await articleOf(draft) : undefined);
    } catch (error) {
      setFailure(error as Failure);
    }
    setLoading(false);
  }

  return (
    <div className="read-load">
      <div className="choices">
        <label>
          <input type="checkbox" checked={isReviewed} onChange={({ target }) => setReviewed(target.checked)} />
          I have held every fact against the text: show them as entered by a person
        </label>
      </div>
      <button type="button" className="button button-main" disabled={isLoading} onClick={() => void loadIt()}>
        {isLoading ? 'Loading …' : 'Load it'}
      </button>
      {failure && <Problem failure={failure} />}
      <div role="status">{load && (load.status === 'DONE' && load.rejected === 0 ? <Done load={load} article={article} /> : <Rejected load={load} />)}</div>
    </div>
  );
}

/** The article as the graph has it now, by title and day: a draft has no id before it is loaded. */
async function articleOf({ article: { id, title, publishedOn } }: Draft): Promise<string | undefined> {
  if (id) {
    return id;
  }
  const { search } = await ask(LoadedArticle, { title: title.slice(0, 300) });
  return search.find(({ node }) => node.__typename === 'Article' && node.title === title && (node.publishedOn ?? null) === (publishedOn ?? null))?.node.id;
}

function Done({ load: { created, updated, unchanged, withdrawn }, article }: { load: Load; article: string | undefined }) {
  return (
    <p>
      Loaded: {count(created, 'fact')} new, {updated} changed, {unchanged} as they were, {withdrawn} withdrawn.{' '}
      {article && <Link href={to('article', article)}>See the article in the graph</Link>}
    </p>
  );
}

function Rejected({ load: { rejects, message } }: { load: Load }) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>Nothing was loaded.</strong> {message}
      </p>
      <ul>
        {rejects.nodes.map(({ place, value, reason, candidates }, index) => (
          <li key={index}>
            {[place, value && `“${value}”`].filter(Boolean).join(' ')}: {reason}
            {candidates.length > 0 && ` It may mean ${candidates.map(({ id }) => id).join(', ')}.`}
          </li>
        ))}
      </ul>
    </div>
  );
}
