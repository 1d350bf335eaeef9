import './mark.css';
import type { EvidencePartsFragment, Origin } from '../gql/graphql';
import { count } from '../words/counts';
import { originName } from '../words/names';
import { useFootnotes } from './footnotes';
import { Seal } from './Seal';

/** The mark at the end of a fact: pointed at, reached by keyboard or tapped, it shows where the fact stands. */
export function Mark({ fact, evidence }: { fact: string; evidence: EvidencePartsFragment[] }) {
  const { shown, show } = useFootnotes();
  if (evidence.length === 0) {
    return null;
  }
  const footnote = { fact, evidence };
  const origin = strongest(evidence);
  const articles = new Set(evidence.map(({ article }) => article.id)).size;
  return (
    <button
      type="button"
      className="mark"
      aria-label={`Evidence for: ${fact} (${originName[origin].toLowerCase()}; ${count(articles, 'source')})`}
      aria-pressed={shown?.fact === fact}
      onMouseEnter={() => show(footnote, true)}
      onFocus={() => show(footnote, true)}
      onClick={() => show(footnote, false)}
    >
      <Seal origin={origin} />
      {articles > 1 && <span className="mark-count">{articles}</span>}
    </button>
  );
}

const rank: Origin[] = ['OFFICIAL_RECORD', 'CURATED', 'EXTRACTED'];

/** The origin that a mark shows where there are several: the official record before what a person entered. */
function strongest(evidence: EvidencePartsFragment[]): Origin {
  return rank.find((origin) => evidence.some((one) => one.origin === origin)) ?? 'EXTRACTED';
}
