import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { HomePage } from './home/HomePage';
import { idFrom } from './paths';
import { Shell } from './shell/Shell';
import { Missing, Waiting } from './shell/states';

const AgreementPage = lazy(() => import('./agreement/AgreementPage').then(({ AgreementPage }) => ({ default: AgreementPage })));
const ArticlePage = lazy(() => import('./article/ArticlePage').then(({ ArticlePage }) => ({ default: ArticlePage })));
const ClaimsPage = lazy(() => import('./claims/ClaimsPage').then(({ ClaimsPage }) => ({ default: ClaimsPage })));
const ConnectionsPage = lazy(() => import('./path/ConnectionsPage').then(({ ConnectionsPage }) => ({ default: ConnectionsPage })));
const CountryPage = lazy(() => import('./country/CountryPage').then(({ CountryPage }) => ({ default: CountryPage })));
const LoadPage = lazy(() => import('./load/LoadPage').then(({ LoadPage }) => ({ default: LoadPage })));
const LoadsPage = lazy(() => import('./load/LoadsPage').then(({ LoadsPage }) => ({ default: LoadsPage })));
const MeetingPage = lazy(() => import('./meeting/MeetingPage').then(({ MeetingPage }) => ({ default: MeetingPage })));
const MergePage = lazy(() => import('./merge/MergePage').then(({ MergePage }) => ({ default: MergePage })));
const NetworkPage = lazy(() => import('./network/NetworkPage').then(({ NetworkPage }) => ({ default: NetworkPage })));
const OrganizationPage = lazy(() => import('./organization/OrganizationPage').then(({ OrganizationPage }) => ({ default: OrganizationPage })));
const PairPage = lazy(() => import('./agreement/PairPage').then(({ PairPage }) => ({ default: PairPage })));
const PersonPage = lazy(() => import('./person/PersonPage').then(({ PersonPage }) => ({ default: PersonPage })));
const PlacePage = lazy(() => import('./place/PlacePage').then(({ PlacePage }) => ({ default: PlacePage })));
const ReadPage = lazy(() => import('./read/ReadPage').then(({ ReadPage }) => ({ default: ReadPage })));
const ResolutionPage = lazy(() => import('./vote/ResolutionPage').then(({ ResolutionPage }) => ({ default: ResolutionPage })));
const RollCallPage = lazy(() => import('./vote/RollCallPage').then(({ RollCallPage }) => ({ default: RollCallPage })));

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
