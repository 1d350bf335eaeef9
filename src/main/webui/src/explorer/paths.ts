/** The address of the page of anything that has one; undefined for kinds without a page. */
export function pathOf(node: { __typename?: string; id: string }): string | undefined {
  const room = rooms[node.__typename ?? ''];
  return room && to(room, node.id);
}

/** An address of a page: its room and an id, whose slashes stay readable. */
export function to(room: string, id: string): string {
  return `/${room}/${encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

const rooms: Record<string, string> = {
  Person: 'person',
  Country: 'country',
  Meeting: 'meeting',
  Place: 'place',
  Organization: 'organization',
  Resolution: 'resolution',
  RollCall: 'roll-call',
  Article: 'article',
};

/** An id as it stands in an address. */
export function idFrom(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** GraphiQL with this query in it. After the #, so that no query is too long for a request line. */
export function graphiqlPath(query: string, variables: unknown): string {
  return `/graphiql/#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
