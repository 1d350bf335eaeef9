import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { AgreementPage } from './agreement/AgreementPage';
import { PairPage } from './agreement/PairPage';
import { ArticlePage } from './article/ArticlePage';
import { ClaimsPage } from './claims/ClaimsPage';
import { CountryPage } from './country/CountryPage';
import { HomePage } from './home/HomePage';
import { MeetingPage } from './meeting/MeetingPage';
import { OrganizationPage } from './organization/OrganizationPage';
import { ConnectionsPage } from './path/ConnectionsPage';
import { idFrom } from './paths';
import { PersonPage } from './person/PersonPage';
import { PlacePage } from './place/PlacePage';
import { Shell } from './shell/Shell';
import { Missing, Waiting } from './shell/states';
import { ResolutionPage } from './vote/ResolutionPage';
import { RollCallPage } from './vote/RollCallPage';

// What readers open most comes at once; what brings libraries of its own, or is for editors, when it is asked for.
const LoadPage = lazy(() => import('./load/LoadPage').then(({ LoadPage }) => ({ default: LoadPage })));
const LoadsPage = lazy(() => import('./load/LoadsPage').then(({ LoadsPage }) => ({ default: LoadsPage })));
const MergePage = lazy(() => import('./merge/MergePage').then(({ MergePage }) => ({ default: MergePage })));
const NetworkPage = lazy(() => import('./network/NetworkPage').then(({ NetworkPage }) => ({ default: NetworkPage })));
const SignedInPage = lazy(() => import('./shell/SignedInPage').then(({ SignedInPage }) => ({ default: SignedInPage })));
const ReadPage = lazy(() => import('./read/ReadPage').then(({ ReadPage }) => ({ default: ReadPage })));

/** Every page under its address. */
export function App() {
  const [path] = useLocation();
  return (
    <Shell>
      {/* A page is not kept while the code of the next one is on its way. */}
      <Suspense key={path} fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          {page('person', (id) => (
            <PersonPage key={id} id={id} />
          ))}
          {page('meeting', (id) => (
            <MeetingPage key={id} id={id} />
          ))}
          {page('place', (id) => (
            <PlacePage key={id} id={id} />
          ))}
          {page('organization', (id) => (
            <OrganizationPage key={id} id={id} />
          ))}
          {page('resolution', (id) => (
            <ResolutionPage key={id} id={id} />
          ))}
          {page('roll-call', (id) => (
            <RollCallPage key={id} id={id} />
          ))}
          {page('article', (id) => (
            <ArticlePage key={id} id={id} />
          ))}
          {page('country', (id) => (
            <CountryPage key={id} id={id} />
          ))}
          <Route path="/agreement">
            <AgreementPage />
          </Route>
          <Route path="/agreement/:a/:b">
            {({ a, b }) => <PairPage key={`${a} ${b}`} a={idFrom(a)} b={idFrom(b)} />}
          </Route>
          <Route path="/connections">
            <ConnectionsPage from="" to="" />
          </Route>
          <Route path="/connections/:from/:to">{({ from, to }) => <ConnectionsPage from={idFrom(from)} to={idFrom(to)} />}</Route>
          <Route path="/read">
            <ReadPage />
          </Route>
          <Route path="/merge">
            <MergePage />
          </Route>
          <Route path="/network">
            <NetworkPage />
          </Route>
          <Route path="/load">
            <LoadsPage />
          </Route>
          {page('load', (id) => (
            <LoadPage key={id} id={id} />
          ))}
          <Route path="/signed-in">
            <SignedInPage />
          </Route>
          <Route path="/claims">
            <ClaimsPage />
          </Route>
          <Route>
            <Missing what="This page" />
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  );
}

/** The pages of one room, by id; an id may have slashes in it. */
function page(room: string, show: (id: string) => ReactNode) {
  return <Route path={`/${room}/*`}>{(params) => show(idFrom(params['*']!))}</Route>;
}
