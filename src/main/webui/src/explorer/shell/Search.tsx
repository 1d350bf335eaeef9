import './search.css';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../answers';
import { graphql } from '../gql';
import type { SearchQuery } from '../gql/graphql';
import { pathOf } from '../paths';
import { day } from '../words/dates';
import { useSettled } from './useSettled';

const SearchDocument = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 15) {
      matched
      score
      node {
        __typename
        id
        ... on Person { name description }
        ... on Country { name officialName }
        ... on Resolution { symbol title }
        ... on Place { name country { name } }
        ... on Organization { name country { name } }
        ... on Meeting { title startedOn status }
        ... on Article { title publishedOn publisher }
      }
    }
  }
`);

type Hit = SearchQuery['search'][number];

const groups: Record<string, string> = {
  Person: 'People', Country: 'Countries', Resolution: 'Resolutions', Place: 'Places',
  Organization: 'Organizations', Meeting: 'Meetings', Article: 'Articles',
};

/** The one way in: anything by its name, misspelt too. */
export function Search({ isLarge = false }: { isLarge?: boolean }) {
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim(), 120);
  const { data, error } = useAnswer(SearchDocument, asked === '' ? null : { text: asked.slice(0, 300) }, { keepPreviousData: true });
  const hits = asked === '' ? [] : inGroups(data?.search ?? []);
  const open = (hit: Hit | null | undefined) => {
    const path = hit && pathOf(hit.node);
    if (path) {
      setText('');
      go(path);
    }
  };
  const box = useCombobox<Hit>({
    items: hits,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => (hit ? nameOf(hit) : ''),
    onSelectedItemChange: ({ selectedItem }) => open(selectedItem),
  });
  const isShown = box.isOpen && asked !== '';
  return (
    <div className={isLarge ? 'search search-large' : 'search'} role="search">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the props name the field below */}
      <label {...box.getLabelProps()} className="unseen">
        Search people, countries, resolutions, places and articles
      </label>
      <input
        {...box.getInputProps({
          // Heard here and not from downshift, which tells of it too late for quick typing.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
          autoFocus: isLarge,
          maxLength: 300,
          type: 'search',
          spellCheck: false,
        })}
        placeholder={isLarge ? 'A person, a country …' : 'Search'}
      />
      <div {...box.getMenuProps({ 'aria-label': 'Found' })} className="found" hidden={!isShown || hits.length === 0}>
        {isShown &&
          hits.map((hit, index) => {
            const kind = hit.node.__typename;
            return (
              <div key={hit.node.id} role="presentation">
                {hits[index - 1]?.node.__typename !== kind && (
                  <p className="found-kind" role="presentation">
                    {groups[kind] ?? kind}
                  </p>
                )}
                <div {...box.getItemProps({ item: hit, index })} className={box.highlightedIndex === index ? 'hit hit-on' : 'hit'}>
                  <bdi className="hit-name">{nameOf(hit)}</bdi>
                  <span className="quiet">{aboutOf(hit)}</span>
                </div>
              </div>
            );
          })}
      </div>
      {isShown && (error || (data && hits.length === 0)) && (
        <p className="found found-none">
          {error ? error.message : `Nothing is called anything like “${asked}”. Names are found misspelt too, but in Latin letters.`}
        </p>
      )}
      <span className="unseen" role="status">
        {isShown && data ? `${hits.length} found` : ''}
      </span>
    </div>
  );
}

/** Kind by kind, the kind of the best hit first; within a kind the best first. */
function inGroups(hits: Hit[]): Hit[] {
  const kinds = [...new Set(hits.map(({ node }) => node.__typename))];
  return kinds.flatMap((kind) => hits.filter(({ node }) => node.__typename === kind));
}

function nameOf({ node, matched }: Hit): string {
  return 'symbol' in node ? node.symbol : 'name' in node ? node.name : 'title' in node ? node.title : matched;
}

function aboutOf({ node, matched }: Hit): string {
  switch (node.__typename) {
    case 'Person':
      return [matched !== node.name && matched, node.description].filter(Boolean).join(' · ');
    case 'Resolution':
      return node.title;
    case 'Meeting':
      return `${day(node.startedOn)}${node.status === 'HELD' ? '' : `, ${node.status.toLowerCase()}`}`;
    case 'Article':
      return [node.publisher, day(node.publishedOn)].filter(Boolean).join(', ');
    case 'Place':
    case 'Organization':
      return node.country?.name ?? '';
    default:
      return '';
  }
}
