/** A JSON value as nested lists without braces and quotes, so that long text wraps and a phone's width suffices. */
export function Json({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    return value.length === 0 ? (
      <span className="absent">none</span>
    ) : (
      <ol className="json-list">
        {value.map((item, index) => (
          <li key={index}>
            <Json value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object' && value !== null) {
    return (
      <dl className="json-object">
        {Object.entries(value).map(([key, field]) => (
          <div key={key} className={isNested(field) ? 'nested' : 'plain'}>
            <dt>{key}</dt>
            <dd>
              <Json value={field} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return value === null || value === undefined ? <span className="absent">null</span> : <span>{String(value)}</span>;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
