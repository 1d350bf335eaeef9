import { createContext, useContext } from 'react';
import type { EvidencePartsFragment } from '../gql/graphql';

/** What a mark opens: a fact in words, and where it stands. */
export interface Footnote {
  fact: string;
  evidence: EvidencePartsFragment[];
}

/** The one place that shows evidence: a panel on a wide screen, a sheet on a narrow one. */
export interface Footnotes {
  shown: Footnote | undefined;
  isPanel: boolean;
  /** Shows a footnote; `byPointing` does so in a panel only, since a sheet would be in the way. */
  show: (footnote: Footnote, byPointing: boolean) => void;
}

export const FootnotesContext = createContext<Footnotes>({ shown: undefined, isPanel: false, show: () => {} });

export function useFootnotes(): Footnotes {
  return useContext(FootnotesContext);
}
