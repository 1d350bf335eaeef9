import type { Origin } from '../gql/graphql';

/** The shape of an origin: a square seal for a record, a full disc for what a person entered, a broken ring for what a machine read. */
export function Seal({ origin }: { origin: Origin }) {
  return (
    <svg className={`seal seal-${origin.toLowerCase().replace('_', '-')}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {origin === 'OFFICIAL_RECORD' && (
        <>
          <rect x="2" y="2" width="12" height="12" fill="none" strokeWidth="1.6" />
          <rect x="5.5" y="5.5" width="5" height="5" stroke="none" />
        </>
      )}
      {origin === 'CURATED' && <circle cx="8" cy="8" r="5" stroke="none" />}
      {origin === 'EXTRACTED' && <circle cx="8" cy="8" r="5.2" fill="none" strokeWidth="1.8" strokeDasharray="3 2.4" />}
    </svg>
  );
}
