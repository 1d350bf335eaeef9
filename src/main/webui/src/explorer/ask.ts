import { fetchSignedIn } from '../session/session';
import type { TypedDocumentString } from './gql/graphql';

/** What the server says is wrong, or that it could not be reached. */
export class Failure extends Error {
  constructor(
    message: string,
    /** As in extensions.code; UNREACHABLE where nothing answered, TOO_MANY where too much was asked in a short time. */
    readonly code: string,
    /** After how many seconds it may be tried again, where the server says so. */
    readonly seconds?: number,
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
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const result = (await response.json().catch(() => undefined)) as Result<Data> | undefined;
  if (result?.errors?.[0] || !result?.data) {
    throw refusal(response, result);
  }
  return result.data;
}

/**
 * Sends a request to this server as whoever is signed in.
 *
 * @throws Failure where nothing answers
 */
export async function send(path: string, request?: RequestInit): Promise<Response> {
  try {
    return await fetchSignedIn(path, request);
  } catch {
    throw new Failure('The server could not be reached.', 'UNREACHABLE');
  }
}

/** What a server's answer says is wrong. */
export function refusal(response: Response, result?: Result<unknown>): Failure {
  const error = result?.errors?.[0];
  const code = response.status === 429 ? 'TOO_MANY' : (error?.extensions?.code ?? codes[response.status] ?? 'INTERNAL');
  const seconds = Number(response.headers.get('Retry-After') ?? undefined);
  return new Failure(
    error?.message ?? `The server answered ${response.status} ${response.statusText}`.trim(),
    code,
    seconds > 0 ? seconds : undefined,
  );
}

/** What an answer without a body of its own means. */
const codes: Record<number, string> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 503: 'UNAVAILABLE' };
