import { lazy, StrictMode, Suspense, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import '../explorer/design/tokens.css';
import { beginSession } from '../session/session';
import './page.css';
import { QueryList } from './QueryList';

// GraphiQL's three panes do not fit beside each other below this width.
const wide = window.matchMedia('(min-width: 768px)');

const Workbench = lazy(() => import('./Workbench'));

function Page() {
  const isWide = useSyncExternalStore(
    (changed) => {
      wide.addEventListener('change', changed);
      return () => wide.removeEventListener('change', changed);
    },
    () => wide.matches,
  );
  return isWide ? (
    <Suspense fallback={<p className="waiting">Opening GraphiQL …</p>}>
      <Workbench />
    </Suspense>
  ) : (
    <QueryList />
  );
}

beginSession();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
