import { fetchSignedIn } from '../session/session';
import type { SavedQuery } from '../queries';

/** What came back: the data, and in plain words what went wrong. Either may be absent, and both may be there. */
export interface Answer {
  data?: unknown;
  problems: string[];
}

/** A query, with its variables as JSON where it has any. */
export interface AskedQuery extends SavedQuery {
  variables?: string;
}

interface GraphQLResult {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends a query to this server. Never throws: a server that cannot be reached is a problem in the answer. */
export async function ask({ source, operation, variables = '{}' }: AskedQuery): Promise<Answer> {
  try {
    const response = await fetchSignedIn('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: source, operationName: operation, variables: JSON.parse(variables) }),
    });
    const text = await response.text();
    const result = parseResult(text);
    if (!result) {
      return { problems: [`The server answered ${response.status}: ${text || response.statusText}`] };
    }
    return {
      data: result.data ?? undefined,
      problems: (result.errors ?? []).map(({ message, extensions }) =>
        extensions?.code ? `${extensions.code}: ${message}` : message,
      ),
    };
  } catch (error) {
    return { problems: [`The server could not be reached: ${error instanceof Error ? error.message : error}`] };
  }
}

function parseResult(text: string): GraphQLResult | undefined {
  try {
    const result: unknown = JSON.parse(text);
    return typeof result === 'object' && result !== null && ('data' in result || 'errors' in result)
      ? (result as GraphQLResult)
      : undefined;
  } catch {
    return undefined;
  }
}
