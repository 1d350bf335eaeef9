import './states.css';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../../session/session';
import type { Failure } from '../ask';
import { number } from '../words/counts';
import { Page } from './Page';
import { isOfAccess, problem } from './problem';
import { SignIn } from './SignIn';

/** Keeps the room of words that are on their way, which are about as long as these. */
export function Bone({ like }: { like: string }) {
  return (
    <span className="bone bone-words" aria-hidden="true">
      {like}
    </span>
  );
}

/** Keeps the layout of a page while its answer is on the way. */
export function Waiting({ name = 'Loading' }: { name?: string }) {
  return (
    <Page isWaiting name={name} title={<span className="bone bone-title">Loading</span>} sentence={<Bone like="Whoever it is has met 100 people in 1,000 meetings; 1 more is planned." />}>
      <div className="bone bone-block" role="status" aria-label="Loading" />
    </Page>
  );
}

/** What went wrong, and what to do. */
export function Problem({ failure, again }: { failure: Failure; again?: () => void }) {
  const { key, by, turn } = useSession();
  const [failedIn] = useState(turn);
  const [what, toDo] = failedIn === turn ? problem(failure, { key, by }) : [key ? 'You are signed in now.' : 'You are signed out.', 'Try again.'];
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{what}</strong> {toDo}
      </p>
      {isOfAccess(failure) && failedIn === turn && <SignIn className="button" />}
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** A page that could not be answered. */
export function ProblemPage({ failure, again }: { failure: Failure; again?: () => void }) {
  return (
    <Page name="Problem" title={failure.code === 'NOT_FOUND' ? 'Nothing is called that' : 'Something went wrong'}>
      <Problem failure={failure} again={again} />
    </Page>
  );
}

/** The page of what does not exist. */
export function Missing({ what }: { what: string }) {
  return (
    <Page name="Not found" title="Not in the graph" sentence={`${what} is not here: the address may be mistyped, or every source for it was taken back.`}>
      <p>
        Search for a name above, or begin at <Link href="/">the first page</Link>.
      </p>
    </Page>
  );
}

/** What a reader can do where there is nothing. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}

/** That a list goes on, by how much, and the way to more of it. */
export function More({ shown, total, pages }: { shown: number; total: number; pages: { hasMore: boolean; isLoadingMore: boolean; more: () => void } }) {
  return pages.hasMore ? (
    <p className="more">
      <span className="quiet">
        {number(shown)} of {number(total)} shown; {number(total - shown)} more.
      </span>
      <button type="button" onClick={pages.more} disabled={pages.isLoadingMore}>
        {pages.isLoadingMore ? 'Loading …' : 'Show more'}
      </button>
    </p>
  ) : null;
}
