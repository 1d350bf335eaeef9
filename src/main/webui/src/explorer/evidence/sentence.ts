/** A passage within its sentence: what stands before, the passage, and what follows. */
export interface Passage {
  before: string;
  words: string;
  after: string;
}

/** Finds the sentences that a passage of a text lies in; start and end are UTF-16 units, end exclusive. */
export function passageIn(text: string, start: number, end: number): Passage {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const from = sentences[0]?.index ?? start;
  const last = sentences.at(-1);
  const until = last ? last.index + last.segment.length : end;
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, until).trimEnd(),
  };
}
