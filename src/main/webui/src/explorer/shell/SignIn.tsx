import './sign-in.css';
import { useRef, type FormEvent } from 'react';
import { signIn, signOut, useSession } from '../../session/session';

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

/** A button that asks for a key and signs in with it. */
export function SignIn({ className }: { className: string }) {
  const dialog = useRef<HTMLDialogElement>(null);

  function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    dialog.current?.close();
    signIn(String(given.get('key')).trim(), given.has('stays'));
  }

  return (
    <>
      <button type="button" className={className} onClick={() => dialog.current?.showModal()}>
        Sign in
      </button>
      <dialog ref={dialog} className="sheet" aria-label="Sign in">
        <form className="sheet-body sign-in" onSubmit={enter}>
          <h2>Sign in</h2>
          <p>
            Reading needs no key; changing the graph does. The server printed it, with a link that signs in, when it made it at its first start, and keeps it
            as <code>editor.key</code> in its data folder.
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
            <button type="submit" className="button button-main">
              Sign in
            </button>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              Not now
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
