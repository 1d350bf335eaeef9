import './load.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { ask, type Failure } from '../ask';
import { Figure } from '../figure/Figure';
import { take } from '../figure/take';
import type { LoadQuery as LoadAnswer } from '../gql/graphql';
import { Answered } from '../shell/Answered';
import { Page } from '../shell/Page';
import { Problem } from '../shell/states';
import { capital, count, number } from '../words/counts';
import { moment } from '../words/dates';
import { CancelLoad, LoadQuery } from './query';
import { rejectsOf } from './send';
import { useLoad } from './useLoad';
import { left, loadKindName, loadStatusName, noteKindName, outcome } from './words';

type Load = NonNullable<LoadAnswer['load']>;

/** One load: how far it is while it goes on, and what came of it. */
export function LoadPage({ id }: { id: string }) {
  const answer = useLoad(id);
  return (
    <Answered answer={answer} thing={(data) => data.load} what={`A load “${id}”`}>
      {(load) => (
        <Page name={loadKindName[load.kind]} kind="Load" title={loadKindName[load.kind]} sentence={`${outcome(load)}`}>
          <Progress load={load} again={answer.again} />
          {load.rejected > 0 && <Rejects load={load} />}
          {load.notes.totalCount > 0 && <Notes load={load} />}
          <p>
            <Link href="/load">Load another file, or see all loads</Link>
          </p>
        </Page>
      )}
    </Answered>
  );
}

function Progress({ load, again }: { load: Load; again: () => void }) {
  const [failure, setFailure] = useState<Failure>();
  const isRunning = load.status === 'RUNNING';
  return (
    <div className="load-progress">
      <p role="status">
        {capital(load.source)}: {[loadStatusName[load.status], isRunning ? left(load.secondsLeft) : moment(load.finishedAt), load.message].filter(Boolean).join('; ')}.
      </p>
      {isRunning && (
        <>
          <progress aria-label="How far it is" value={load.total ? load.read : undefined} max={load.total ?? undefined} />
          <button
            type="button"
            className="button"
            onClick={() => void ask(CancelLoad, { id: load.id }).then(again, setFailure)}
          >
            Stop it
          </button>
        </>
      )}
      {failure && <Problem failure={failure} />}
    </div>
  );
}

function Rejects({ load }: { load: Load }) {
  const [failure, setFailure] = useState<Failure>();
  const { nodes } = load.rejects;
  return (
    <Figure
      title={count(load.rejected, 'reject')}
      name="What was not loaded, and why"
      scope={nodes.length < load.rejected ? `The first ${number(nodes.length)}; the file below has all that are kept.` : 'What was not loaded, and why.'}
      source={load.source}
      asked={{ document: LoadQuery, variables: { id: load.id } }}
    >
      <ul className="plain-list">
        {nodes.map((reject, index) => (
          <Remark key={index} {...reject} />
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={() => void rejectsOf(load.id).then((file) => take(`${load.id}-rejects.csv`, file), setFailure)}>
          All rejects as CSV
        </button>
      </p>
      {failure && <Problem failure={failure} />}
    </Figure>
  );
}

function Notes({ load }: { load: Load }) {
  const { nodes, totalCount } = load.notes;
  return (
    <Figure
      title={`${count(totalCount, 'remark')} on what was loaded all the same`}
      name="Remarks on what was loaded"
      scope={nodes.length < totalCount ? `The first ${number(nodes.length)}.` : undefined}
      source={load.source}
      asked={{ document: LoadQuery, variables: { id: load.id } }}
      table={{ columns: ['kind', 'line', 'place', 'value', 'reason'], rows: nodes.map(({ kind, line, place, value, reason }) => [kind, line, place, value, reason]) }}
    >
      <ul className="plain-list">
        {nodes.map(({ kind, ...note }, index) => (
          <Remark key={index} {...note} reason={`${noteKindName[kind]}: ${note.reason}`} />
        ))}
      </ul>
    </Figure>
  );
}

function Remark({ line, place, value, reason }: { line?: number | null; place?: string | null; value?: string | null; reason: string }) {
  return (
    <li className="remark">
      <p>
        <bdi>{reason}</bdi>
      </p>
      <p className="quiet">
        {[line && `line ${number(line)}`, place, value && `“${value}”`].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
