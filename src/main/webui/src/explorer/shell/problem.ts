import type { Session } from '../../session/session';
import type { Failure } from '../ask';
import { count } from '../words/counts';

/** What went wrong in words: what it is, and what to do. */
export function problem({ code, message, seconds }: Failure, { key, by }: Pick<Session, 'key' | 'by'>): [what: string, toDo: string] {
  const later = `Try again ${seconds ? `in ${count(seconds, 'second')}` : 'in a moment'}.`;
  switch (code) {
    case 'UNREACHABLE':
      return ['The server does not answer.', 'See whether it runs and whether you are connected, then try again.'];
    case 'UNAUTHENTICATED':
      if (!key) {
        return ['You are not signed in.', 'This is answered to nobody who has not said who they are: sign in, then try again.'];
      }
      return by === 'key'
        ? ['The key that you signed in with is not taken.', 'It may have been replaced by a newer one: sign in with that.']
        : ['Your organisation’s sign-in is over, or is not taken here.', 'Sign in again.'];
    case 'FORBIDDEN':
      return ['This is not allowed.', message];
    case 'TOO_COSTLY':
      return ['This asks for too much at once.', message];
    case 'TOO_MANY':
      return ['Too much was asked from here in a short time.', later];
    case 'UNAVAILABLE':
      return ['The server cannot answer just now.', later];
    default:
      return ['This could not be answered.', message];
  }
}

/** Whether signing in, or as somebody else, may help. */
export function isOfAccess({ code }: Failure): boolean {
  return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
}
