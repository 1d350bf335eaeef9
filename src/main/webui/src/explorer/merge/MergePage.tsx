import './merge.css';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'wouter';
import { Page } from '../shell/Page';
import { Candidates } from './Candidates';
import { Pair } from './Pair';

/** Two people who may be one: all pairs, or the pair of the address side by side. */
export function MergePage() {
  const [search] = useSearchParams();
  const [a, b] = [search.get('a') ?? '', search.get('b') ?? ''];
  return (
    <Page
      name="Merge people"
      title="Two names, one person?"
      sentence="Sources spell people as they please. Whether two are one, a person says; it changes no source, and can be taken back."
    >
      <Ask a={a} b={b} key={`ask ${a} ${b}`} />
      {a && b ? <Pair a={a} b={b} key={`${a} ${b}`} /> : <Candidates />}
    </Page>
  );
}

function Ask({ a, b }: { a: string; b: string }) {
  const [, setSearch] = useSearchParams();
  const [one, setOne] = useState(a);
  const [other, setOther] = useState(b);
  function ask(event: FormEvent) {
    event.preventDefault();
    setSearch({ a: one.trim(), b: other.trim() });
  }
  return (
    <form className="fields" onSubmit={ask}>
      <label>
        One
        <input required maxLength={200} value={one} onChange={({ target }) => setOne(target.value)} />
      </label>
      <label>
        The other
        <input required maxLength={200} value={other} onChange={({ target }) => setOther(target.value)} />
      </label>
      <button type="submit" className="button button-main">Show both</button>
    </form>
  );
}
