import { useSyncExternalStore } from 'react';
import type { Organisation } from './organisation';

/** With what somebody signed in: the key of the server, or a token of their organisation. */
export type Means = 'key' | 'organisation';

/** Who is signed in. */
export interface Session {
  /** The key or token that goes with every request; undefined where nobody is signed in. */
  key: string | undefined;
  by: Means;
  /** Counts signing in and out, so that an answer is not taken for that of somebody else. */
  turn: number;
}

const names: Record<Means, string> = { key: 'chancery.key', organisation: 'chancery.token' };
const listeners = new Set<() => void>();
let session: Session = { ...kept(), turn: 0 };

/**
 * Signs in: in this window until it is closed, or, where somebody wants to stay signed in, in this browser until they sign
 * out.
 */
export function signIn(key: string, by: Means, stays = false): void {
  become({ key, by }, () => (stays ? localStorage : sessionStorage).setItem(names[by], key));
}

/** Forgets the key or token. */
export function signOut(): void {
  if (session.by === 'organisation') {
    void import('./organisation').then(({ leave }) => leave());
  }
  become({ key: undefined, by: 'key' });
}

/** Goes on with a newer token of the same person. */
export function renewed(token: string): void {
  if (session.key && session.by === 'organisation') {
    keep(() => sessionStorage.setItem(names.organisation, token));
    change({ ...session, key: token });
  }
}

/** How people sign in with their organisation; undefined where the key alone is taken, or the server does not say. */
export async function organisation(): Promise<Organisation | undefined> {
  const told = (await fetch('/sign-in').then((response) => response.json(), () => ({}))) as Partial<Organisation>;
  return told.issuer ? (told as Organisation) : undefined;
}

/**
 * Signs in with the key that the address carries after its #, as the server prints it, and takes it out of there. From then
 * on, who signs in to stay in another window does so here too, and a token is renewed.
 */
export function beginSession(): void {
  window.addEventListener('storage', (event) => event.key === names.key && take(kept()));
  const key = /^#key=([\x21-\x7e]+)$/.exec(location.hash)?.[1];
  if (key) {
    history.replaceState(history.state, '', location.pathname + location.search);
    signIn(key, 'key');
  } else if (session.by === 'organisation') {
    void keepRenewed();
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

async function keepRenewed(): Promise<void> {
  const [told, { stayWith }] = await Promise.all([organisation(), import('./organisation')]);
  // Where that fails, the token goes on until it is over, and a request is told so.
  await (told && stayWith(told).catch(() => {}));
}

function become(who: Omit<Session, 'turn'>, store = () => {}): void {
  keep(() => {
    for (const name of Object.values(names)) {
      localStorage.removeItem(name);
      sessionStorage.removeItem(name);
    }
    store();
  });
  take(who);
}

function keep(store: () => void): void {
  try {
    store();
  } catch {
    // A browser that keeps nothing still has the key until the next reload.
  }
}

function take(who: Omit<Session, 'turn'>): void {
  change({ ...who, turn: session.turn + 1 });
}

function change(next: Session): void {
  session = next;
  for (const changed of listeners) {
    changed();
  }
}

function kept(): Omit<Session, 'turn'> {
  try {
    const token = sessionStorage.getItem(names.organisation);
    return token
      ? { key: token, by: 'organisation' }
      : { key: sessionStorage.getItem(names.key) ?? localStorage.getItem(names.key) ?? undefined, by: 'key' };
  } catch {
    return { key: undefined, by: 'key' };
  }
}
