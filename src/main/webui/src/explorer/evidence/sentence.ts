/** A passage within its sentence: what stands before, the passage, and what follows. */
export interface Passage {
  before: string;
  words: string;
  after: string;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, without the white space between them; start and end are UTF-16 units, end exclusive. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  return [...sentences.segment(text)].flatMap(({ index, segment }) => {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    return start < end ? { start, end } : [];
  });
}

/** Finds the sentences that a passage of a text lies in; start and end are UTF-16 units, end exclusive. */
export function passageIn(text: string, start: number, end: number): Passage {
  const around = [...sentences.segment(text)].filter(({ index, segment }) => index < end && index + segment.length > start);
  const from = around[0]?.index ?? start;
  const last = around.at(-1);
  const until = last ? last.index + last.segment.length : end;
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, until).trimEnd(),
  };
}
