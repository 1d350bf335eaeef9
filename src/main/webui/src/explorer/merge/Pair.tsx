import { useState } from 'react';
import { useSWRConfig } from 'swr';
import { Link } from 'wouter';
import { useAnswer } from '../answers';
import { ask, type Failure } from '../ask';
import { Actions } from '../figure/Actions';
import type { MergeSideFragment } from '../gql/graphql';
import { to } from '../paths';
import { Empty, Problem } from '../shell/states';
import { MergePeople, PairQuery, SeparatePeople } from './query';
import { Side } from './Side';

/** Two people side by side, to be made one; or one person, from whom others can be parted again. */
export function Pair({ a, b }: { a: string; b: string }) {
  const answer = useAnswer(PairQuery, { a, b });
  const { mutate } = useSWRConfig();
  const [reason, setReason] = useState('');
  const [isAlthough, setAlthough] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure>();

  async function change(changed: Promise<string>) {
    setFailure(undefined);
    try {
      setSaid(await changed);
      // Whatever else was asked may tell of them too.
      await mutate(() => true);
    } catch (error) {
      setFailure(error as Failure);
    }
  }

  const merge = (keep: MergeSideFragment, duplicate: MergeSideFragment) =>
    change(
      ask(MergePeople, { keep: keep.id, duplicate: duplicate.id, reason: reason.trim() || null, although: isAlthough }).then(
        ({ mergePeople }) => `${duplicate.name} is ${mergePeople.name} from now on.`,
      ),
    );
  const separate = (id: string) =>
    change(ask(SeparatePeople, { merged: id }).then(({ separatePeople }) => `${separatePeople.name} is somebody else again.`));

  if (answer.error) {
    return <Problem failure={answer.error} again={answer.again} />;
  }
  if (!answer.data) {
    return <div className="bone bone-block" role="status" aria-label="Loading both" />;
  }
  const { a: one, b: other } = answer.data;
  if (!one || !other) {
    return <Empty>Nobody here is called “{one ? b : a}”.</Empty>;
  }
  const isOne = one.id === other.id;
  return (
    <section className="figure" aria-label="Both, side by side">
      <p role="status" className="merge-said">
        {said}
      </p>
      {failure && <Problem failure={failure} />}
      {isOne ? (
        <>
          <Side person={one} />
          <Merged person={one} onSeparate={(id) => void separate(id)} />
        </>
      ) : (
        <>
          <div className="fields">
            <label>
              Why they are one (kept with the merge)
              <input size={40} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />
            </label>
          </div>
          <div className="choices">
            <label>
              <input type="checkbox" checked={isAlthough} onChange={({ target }) => setAlthough(target.checked)} />
              although a source has both in one meeting
            </label>
          </div>
          <div className="beside">
            <Side person={one} onKeep={() => void merge(one, other)} />
            <Side person={other} onKeep={() => void merge(other, one)} />
          </div>
        </>
      )}
      <footer>
        <p>
          <Link href="/merge">All pairs that may be one</Link>
        </p>
        <Actions title={`${one.name} and ${other.name}`} source="the articles and records that each mark names." asked={{ document: PairQuery, variables: { a, b } }} />
      </footer>
    </section>
  );
}

function Merged({ person, onSeparate }: { person: MergeSideFragment; onSeparate: (id: string) => void }) {
  return (
    <ul className="plain-list">
      {person.mergedFrom.map((merged) => (
        <li key={merged.id} className="merge-candidate">
          <p>
            <bdi>{merged.name}</bdi> is the same as{' '}
            <Link href={to('person', person.id)}>
              <bdi>{person.name}</bdi>
            </Link>
            {merged.reason && (
              <>
                : <bdi>{merged.reason}</bdi>
              </>
            )}
          </p>
          <button type="button" className="button" onClick={() => onSeparate(merged.id)}>
            Part {merged.name} again
          </button>
        </li>
      ))}
    </ul>
  );
}
