import { useState } from 'react';
import './query-list.css';
import { savedQueries } from '../queries';
import { ask, type Answer, type AskedQuery } from './ask';
import { givenQuery } from './given';
import { Json } from './Json';

const given = givenQuery();
const questions: AskedQuery[] = given ? [given, ...savedQueries] : savedQueries;

/** The saved queries with their answers: what a narrow screen shows instead of GraphiQL. */
export function QueryList() {
  return (
    <main className="query-list">
      <header>
        <a href="/" className="brand">
          Chancery
        </a>
        <h1>Questions to the graph</h1>
        <p>With their answers. A wider window shows GraphiQL, to write your own.</p>
      </header>
      <ol>
        {questions.map((query) => (
          <li key={query.id}>
            <Question query={query} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function Question({ query }: { query: AskedQuery }) {
  const [answer, setAnswer] = useState<Answer | 'waiting'>();

  async function run() {
    setAnswer('waiting');
    setAnswer(await ask(query));
  }

  return (
    <article aria-labelledby={query.id}>
      <h2 id={query.id}>{query.title}</h2>
      <button type="button" disabled={answer === 'waiting'} onClick={run} aria-describedby={query.id}>
        {query.writes ? 'Run and write' : 'Ask'}
      </button>
      <details>
        <summary>The query</summary>
        <pre>{query.source}</pre>
      </details>
      <div aria-live="polite">
        {answer === 'waiting' && <p>Asking …</p>}
        {answer !== undefined && answer !== 'waiting' && <AnswerView answer={answer} />}
      </div>
    </article>
  );
}

function AnswerView({ answer }: { answer: Answer }) {
  return (
    <>
      {answer.problems.map((problem) => (
        <p key={problem} className="problem">
          {problem}
        </p>
      ))}
      {answer.data !== undefined && <Json value={answer.data} />}
    </>
  );
}
