import './sign-in.css';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Organisation } from '../../session/organisation';
import { organisation, signIn, signOut, useSession } from '../../session/session';

/** Who is signed in, and the way in and out. */
export function Account() {
  const { key } = useSession();
  return key ? (
    <span className="signed-in">
      <span className="quiet">Signed in</span>
      <button type="button" className="signed-in-button" onClick={signOut}>
        Sign out
      </button>
    </span>
  ) : (
    <SignIn className="signed-in-button" />
  );
}

/** A button that asks how to sign in: with the key, or with an organisation's own sign-in where the server takes it. */
export function SignIn({ className }: { className: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [theirs, setTheirs] = useState<Organisation>();

  async function open() {
    const told = await organisation();
    // All of it is there when it opens: nothing moves, and its first button has the focus.
    flushSync(() => setTheirs(told));
    dialog.current?.showModal();
  }

  return (
    <>
      <button type="button" className={className} onClick={open}>
        Sign in
      </button>
      <dialog ref={dialog} className="sheet" aria-label="Sign in">
        <div className="sheet-body sign-in">
          <h2>Sign in</h2>
          {theirs && <WithOrganisation organisation={theirs} />}
          <WithKey isOnly={!theirs} close={() => dialog.current?.close()} />
        </div>
      </dialog>
    </>
  );
}

function WithOrganisation({ organisation }: { organisation: Organisation }) {
  const [problem, setProblem] = useState<string>();

  async function leave() {
    try {
      const { leaveFor } = await import('../../session/organisation');
      await leaveFor(organisation, location.pathname === '/signed-in' ? '/' : location.pathname + location.search);
    } catch (error) {
      setProblem((error as Error).message);
    }
  }

  return (
    <>
      <p>
        <button type="button" className="button button-main" onClick={leave}>
          Sign in with your organisation
        </button>
      </p>
      <p className="quiet">That leads to {new URL(organisation.issuer).host} and back. You are signed in until you close this window.</p>
      {problem && (
        <p className="problem" role="alert">
          <strong>Your organisation’s sign-in does not answer.</strong> {problem}
        </p>
      )}
      <h3>Or with the key</h3>
    </>
  );
}

function WithKey({ isOnly, close }: { isOnly: boolean; close: () => void }) {
  function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    close();
    signIn(String(given.get('key')).trim(), 'key', given.has('stays'));
  }

  return (
    <form className="sign-in" onSubmit={enter}>
      <p>
        Reading needs no key; changing the graph does. The server printed it, with a link that signs in, when it made it at its first start, and keeps it as{' '}
        <code>editor.key</code> in its data folder.
      </p>
      <div className="fields">
        <label>
          Key
          <input type="password" name="key" required size={40} maxLength={4096} pattern="\s*[\x21-\x7e]+\s*" title="A key has no blanks in it" autoComplete="current-password" />
        </label>
      </div>
      <div className="choices">
        <label>
          <input type="checkbox" name="stays" />
          stay signed in, in this browser
        </label>
      </div>
      <p className="choices">
        <button type="submit" className={isOnly ? 'button button-main' : 'button'}>
          Sign in
        </button>
        <button type="button" className="button" onClick={close}>
          Not now
        </button>
      </p>
    </form>
  );
}
