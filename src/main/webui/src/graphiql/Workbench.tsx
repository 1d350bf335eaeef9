import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './workbench.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { savedQueries } from '../queries';
import { fetchSignedIn } from '../session/session';
import { examplesPlugin } from './examples';
import { givenQuery } from './given';

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: fetchSignedIn });
const given = givenQuery();
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL with the saved queries in its side bar, opened on the query that the address carries, or on the first of them. */
export default function Workbench() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultQuery={savedQueries[0]?.source}
      initialQuery={given?.source}
      initialVariables={given?.variables}
      defaultEditorToolsVisibility={given ? 'variables' : false}
    >
      <GraphiQL.Logo>
        <a href="/" className="brand">
          Chancery
        </a>
      </GraphiQL.Logo>
      <EditorsFollowSystem />
    </GraphiQL>
  );
}

/** Without it the frame follows the system while the page is open, and the editors keep the colours they started with. */
function EditorsFollowSystem() {
  const { setTheme } = useGraphiQLActions();
  const theme = useGraphiQL((state) => state.theme);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const changed = () => {
      if (theme === null) {
        setTheme(null);
      }
    };
    dark.addEventListener('change', changed);
    return () => dark.removeEventListener('change', changed);
  }, [theme, setTheme]);
  return null;
}
