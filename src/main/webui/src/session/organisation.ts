import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { renewed, signIn } from './session';

/** Where people of an organisation sign in, and as whom the explorer asks there: what the server tells at /sign-in. */
export interface Organisation {
  issuer: string;
  client: string;
  scope: string;
}

let manager: UserManager | undefined;

/** Leads to the organisation's own sign-in, which leads back to /signed-in. */
export function leaveFor(organisation: Organisation, address: string): Promise<void> {
  return managerOf(organisation).signinRedirect({ state: address });
}

/**
 * Signs in with what the issuer sent along in the address.
 *
 * @returns the address that was left for it
 * @throws Error with the issuer's words where it does not say who this is
 */
export async function arriveFrom(organisation: Organisation): Promise<string> {
  const { access_token, state } = await managerOf(organisation).signinRedirectCallback();
  signIn(access_token, 'organisation');
  return state as string;
}

/** Has the token renewed before it is over, where the issuer gave what that takes. */
export async function stayWith(organisation: Organisation): Promise<void> {
  const user = await managerOf(organisation).getUser();
  if (user?.expired && user.refresh_token) {
    const anew = await manager?.signinSilent();
    // What was asked with the one that is over was refused, and is asked again.
    signIn(anew!.access_token, 'organisation');
  }
}

/** Forgets the tokens. */
export async function leave(): Promise<void> {
  manager?.stopSilentRenew();
  await manager?.removeUser();
}

function managerOf({ issuer, client, scope }: Organisation): UserManager {
  if (!manager) {
    // In this window alone, like everything else about it.
    const store = new WebStorageStateStore({ store: sessionStorage });
    manager = new UserManager({
      authority: issuer,
      client_id: client,
      scope,
      redirect_uri: `${location.origin}/signed-in`,
      userStore: store,
      stateStore: store,
      requestTimeoutInSeconds: 10,
    });
    manager.events.addUserLoaded(({ access_token }) => renewed(access_token));
  }
  return manager;
}
