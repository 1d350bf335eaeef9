import useSWRImmutable from 'swr/immutable';
import { Link, useLocation } from 'wouter';
import { organisation } from '../../session/session';
import { arriveFrom } from '../../session/organisation';
import { Page } from './Page';
import { SignIn } from './SignIn';

/** Where an organisation's sign-in leads back to, which goes on to the page that was left for it. */
export function SignedInPage() {
  const [, navigate] = useLocation();
  const { error } = useSWRImmutable<void, Error>(['signed-in', location.search], async () => {
    const told = await organisation();
    if (!told) {
      throw new Error('This server takes no sign-in but its key.');
    }
    navigate(await arriveFrom(told), { replace: true });
  });
  return error ? (
    <Page name="Not signed in" title="Not signed in">
      <div className="problem" role="alert">
        <p>
          <strong>Your organisation’s sign-in did not say who you are.</strong> {error.message}
        </p>
        <SignIn className="button" />
      </div>
      <p>
        Reading goes on without it, from <Link href="/">the first page</Link>.
      </p>
    </Page>
  ) : (
    <Page isWaiting name="Signing in" title="Signing in" sentence={<span role="status">One moment: your organisation says who you are.</span>} />
  );
}
