import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './workbench.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { savedQueries } from '../queries';
import { examplesPlugin } from './examples';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL with the saved queries in its side bar, opened on the first of them. */
export default function Workbench() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultQuery={savedQueries[0]?.source}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>Chancery</GraphiQL.Logo>
    </GraphiQL>
  );
}
