/** A saved query: one file of this folder. */
export interface SavedQuery {
  /** The file's name without its extension, unique and in the order of the list. */
  id: string;
  /** The question in plain words: the file's leading comment. */
  title: string;
  /** The name of its one operation. */
  operation: string;
  /** Whether running it changes the graph. */
  writes: boolean;
  /** The whole file as it is sent, comment included. */
  source: string;
}

const files = import.meta.glob<string>('./*.graphql', { eager: true, query: '?raw', import: 'default' });

/** Every saved query, in the order of the file names. */
export const savedQueries: SavedQuery[] = Object.entries(files)
  .map(([path, source]) => readSavedQuery(path, source))
  .sort((a, b) => a.id.localeCompare(b.id));

/**
 * Reads one file: its leading comment is the title, its first named operation the operation.
 *
 * @throws Error naming the file, when it has no leading comment or no named operation
 */
export function readSavedQuery(path: string, source: string): SavedQuery {
  const title = /^(?:#.*\n)+/
    .exec(source)?.[0]
    .replace(/^#\s*/gm, '')
    .trim()
    .replaceAll('\n', ' ');
  const operation = /^(query|mutation|subscription)\s+(\w+)/m.exec(source);
  if (!title || !operation?.[2]) {
    throw new Error(`${path}: needs a "# question" in its first line and a named operation, e.g. "query WhoVoted {"`);
  }
  return {
    id: path.replace(/^.*\//, '').replace(/\.graphql$/, ''),
    title,
    operation: operation[2],
    writes: operation[1] === 'mutation',
    source,
  };
}
