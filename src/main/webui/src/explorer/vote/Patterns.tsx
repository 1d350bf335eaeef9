/** The patterns that tell positions apart without colour: crossed, striped, dotted. */
export function Patterns() {
  return (
    <defs>
      <pattern id="no-pattern" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-no" />
        <path d="M0 0 6 6M6 0 0 6" className="fill-line" />
      </pattern>
      <pattern id="abstain-pattern" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fill-abstain" />
        <path d="M0 0V6" className="fill-line fill-stripe" />
      </pattern>
      <pattern id="non-voting-pattern" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="fill-non-voting" />
        <circle cx="2.5" cy="2.5" r="0.9" className="fill-dot" />
      </pattern>
    </defs>
  );
}
