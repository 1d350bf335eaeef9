import './panel.css';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useMedia } from '../useMedia';
import { FootnotesContext, type Footnote } from './footnotes';
import { Seal } from './Seal';
import { Source } from './Source';

/** The page with its evidence beside it: a panel that stays on a wide screen, a sheet from below on a narrow one. */
export function FootnoteRoom({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Footnote>();
  const isPanel = useMedia('(min-width: 72rem)');
  const [path] = useLocation();
  const [shownAt, setShownAt] = useState(path);
  if (shownAt !== path) {
    setShownAt(path);
    setShown(undefined);
  }
  const show = useCallback(
    (footnote: Footnote, byPointing: boolean) => (isPanel || !byPointing) && setShown(footnote),
    [isPanel],
  );
  const footnotes = useMemo(() => ({ shown, isPanel, show }), [shown, isPanel, show]);
  return (
    <FootnotesContext value={footnotes}>
      {children}
      {isPanel ? (
        <aside className="panel" aria-label="Evidence">
          <div aria-live="polite">{shown ? <Sources footnote={shown} /> : <Legend />}</div>
        </aside>
      ) : (
        shown && <Sheet footnote={shown} onClose={() => setShown(undefined)} />
      )}
    </FootnotesContext>
  );
}

function Sheet({ footnote, onClose }: { footnote: Footnote; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet"
      aria-label="Evidence"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className="sheet-body">
        <button type="button" className="sheet-close" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <Sources footnote={footnote} />
      </div>
    </dialog>
  );
}

function Sources({ footnote: { fact, evidence } }: { footnote: Footnote }) {
  return (
    <>
      <h2 className="panel-title">Where it stands</h2>
      <p className="panel-fact">
        <bdi>{fact}</bdi>
      </p>
      {evidence.map((one, index) => (
        <Source key={index} evidence={one} />
      ))}
    </>
  );
}

function Legend() {
  return (
    <>
      <h2 className="panel-title">Where it stands</h2>
      <p className="quiet">Every fact ends in a mark. Point at one, or reach it with the Tab key, to see its source here.</p>
      <ul className="legend">
        <li>
          <Seal origin="OFFICIAL_RECORD" /> an official record
        </li>
        <li>
          <Seal origin="CURATED" /> the press, entered by a person
        </li>
        <li>
          <Seal origin="EXTRACTED" /> the press, read by a machine
        </li>
      </ul>
    </>
  );
}
