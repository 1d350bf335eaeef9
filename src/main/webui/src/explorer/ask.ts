import type { TypedDocumentString } from './gql/graphql';

/** What the server says is wrong, or that it could not be reached. */
export class Failure extends Error {
  constructor(
    message: string,
    /** As in extensions.code; UNREACHABLE where nothing answered. */
    readonly code: string,
  ) {
    super(message);
  }
}

interface Result<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks this server one question.
 *
 * @throws Failure with the server's own words and code
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables?: Variables,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
  } catch {
    throw new Failure('The server could not be reached.', 'UNREACHABLE');
  }
  const result = (await response.json().catch(() => undefined)) as Result<Data> | undefined;
  const error = result?.errors?.[0];
  if (error || !result?.data) {
    throw new Failure(
      error?.message ?? `The server answered ${response.status} ${response.statusText}`,
      error?.extensions?.code ?? 'INTERNAL',
    );
  }
  return result.data;
}
