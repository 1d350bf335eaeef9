import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { savedQueries, type SavedQuery } from '../queries';

/** GraphiQL's side-bar plugin that lists the saved queries and opens the one that is clicked. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: Examples,
};

function Examples() {
  const openQuery = useOpenQuery();
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return (
    <section aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title examples-title">Examples</h2>
      <p className="examples-hint">Pick a question, then run it with the ▶ button.</p>
      <ol className="examples">
        {savedQueries.map((query) => (
          <li key={query.id}>
            <button
              type="button"
              aria-current={query.source === shown ? 'true' : undefined}
              onClick={() => openQuery(query)}
            >
              {query.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * Opens a query in the tab that already holds it, else in the current tab where nothing of the user's own would be lost
 * (it is empty, or an example as it came), else in a new one.
 */
function useOpenQuery() {
  const { addTab, changeTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);

  return ({ source }: SavedQuery) => {
    const holding = tabs.findIndex((tab) => tab.query === source);
    if (holding === activeTabIndex) {
      return;
    }
    if (holding >= 0) {
      changeTab(holding);
      return;
    }
    const current = queryEditor?.getValue() ?? '';
    if (current.trim() !== '' && !savedQueries.some((query) => query.source === current)) {
      addTab();
    }
    queryEditor?.setValue(source);
    variableEditor?.setValue('');
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden="true">
      <path d="M5 4.75h14v11.5h-7.5L7.5 20v-3.75H5z" />
      <path d="M9.75 8.6c.2-2.3 4.5-2.2 4.5.2 0 1.7-2.2 1.6-2.2 3.2M12 13.9v.2" strokeLinecap="round" />
    </svg>
  );
}
