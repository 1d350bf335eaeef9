import { useSyncExternalStore } from 'react';

/** Who is signed in. */
export interface Session {
  /** The key that goes with every request; undefined where nobody is signed in. */
  key: string | undefined;
  /** Counts signing in and out, so that an answer is not taken for that of somebody else. */
  turn: number;
}

const name = 'chancery.key';
const listeners = new Set<() => void>();
let session: Session = { key: kept(), turn: 0 };

/**
 * Signs in with a key: in this window until it is closed, or, where somebody wants to stay signed in, in this browser until
 * they sign out.
 */
export function signIn(key: string, stays: boolean): void {
  become(key, () => (stays ? localStorage : sessionStorage).setItem(name, key));
}

/** Forgets the key. */
export function signOut(): void {
  become(undefined);
}

/**
 * Signs in with the key that the address carries after its #, as the server prints it, and takes it out of there. From then
 * on, who signs in to stay in another window does so here too.
 */
export function beginSession(): void {
  window.addEventListener('storage', (event) => event.key === name && change(kept()));
  const key = /^#key=([\x21-\x7e]+)$/.exec(location.hash)?.[1];
  if (key) {
    history.replaceState(history.state, '', location.pathname + location.search);
    signIn(key, false);
  }
}

/** Who is signed in, kept up to date. */
export function useSession(): Session {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => session,
  );
}

/** What proves who asks, as the header Authorization has it; undefined where nobody is signed in. */
export function authorization(): string | undefined {
  return session.key && `Bearer ${session.key}`;
}

/** Fetches as whoever is signed in; an Authorization that the caller gives goes before. */
export const fetchSignedIn: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  const proof = authorization();
  if (proof && !headers.has('Authorization')) {
    headers.set('Authorization', proof);
  }
  return fetch(input, { ...init, headers });
};

/** What a socket is opened with, for whoever is signed in. */
export function socketParameters(): Record<string, unknown> {
  const proof = authorization();
  return proof ? { authorization: proof } : {};
}

function become(key: string | undefined, keep = () => {}): void {
  try {
    localStorage.removeItem(name);
    sessionStorage.removeItem(name);
    keep();
  } catch {
    // A browser that keeps nothing still has the key until the next reload.
  }
  change(key);
}

function change(key: string | undefined): void {
  session = { key, turn: session.turn + 1 };
  for (const changed of listeners) {
    changed();
  }
}

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
