import { Failure, refusal, send } from '../ask';

/** The kinds of files that are taken: the last part of the address that takes them, and what it is called. */
export const fileKinds = {
  'roll-calls': 'Votes of the United Nations',
  facts: 'What articles say',
  meetings: 'Travels and visits',
} as const;

export type FileKind = keyof typeof fileKinds;

const types: Record<string, string> = {
  csv: 'text/csv',
  gz: 'application/gzip',
  json: 'application/json',
  jsonl: 'application/jsonl',
  ndjson: 'application/x-ndjson',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip',
};

/** The endings that a chosen file may have. */
export const endings = Object.keys(types).map((ending) => `.${ending}`).join(',');

/** Of which kind a file most likely is, by its ending; undefined where that tells nothing. */
export function kindOf(name: string): FileKind | undefined {
  return /\.(json|jsonl|ndjson)$/i.test(name) ? 'facts' : undefined;
}

/**
 * Sends a file, and gives the id of its load, which goes on by itself.
 *
 * @throws Failure with the server's own words where it does not take the file
 */
export async function sendFile(kind: FileKind, file: File): Promise<string> {
  const type = types[file.name.split('.').at(-1)!.toLowerCase()];
  if (!type) {
    throw new Failure(`“${file.name}” ends in nothing that is taken; right is ${endings.replaceAll(',', ', ')}.`, 'INVALID_INPUT');
  }
  const response = await send(`/loads/${kind}`, { method: 'POST', headers: { 'Content-Type': type }, body: file });
  const answer = (await response.json().catch(() => ({}))) as { id?: string; errors?: { message: string }[] };
  if (!answer.id) {
    throw refusal(response, answer);
  }
  return answer.id;
}

/**
 * Fetches all rejects of a load that are kept, as a file.
 *
 * @throws Failure with the server's own words
 */
export async function rejectsOf(load: string): Promise<Blob> {
  const response = await send(`/loads/${encodeURIComponent(load)}/rejects.csv`);
  if (!response.ok) {
    throw refusal(response, await response.json().catch(() => undefined));
  }
  return response.blob();
}
