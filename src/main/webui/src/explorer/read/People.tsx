import { count } from '../words/counts';
import { candidatesFor, unclear, withPerson, type Draft } from './draft';

/** Whom the draft names, each to be resolved: whoever bears the name, somebody new, or one of the graph. */
export function People({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <>
      <h2 className="read-people">{count(draft.people.length, 'person', 'people')}</h2>
      <ul className="plain-list">
        {draft.people.map(({ ref, id, isNew, name, description }) => {
          const candidates = candidatesFor(draft, name);
          return (
            <li key={ref} className="fact">
              <p>
                <bdi>{name}</bdi> {description && <span className="quiet">{description}</span>}
              </p>
              <div className="fields read-mending">
                <label>
                  {`Who ${name} is`}
                  <select
                    value={id ?? (isNew ? 'new' : 'by name')}
                    onChange={({ target: { value } }) => onChange(withPerson(draft, ref, value === 'new' || value === 'by name' ? value : { id: value }))}
                  >
                    <option value="by name">found by this name</option>
                    <option value="new">somebody new</option>
                    {candidates.map((candidate) => (
                      <option key={candidate.id} value={candidate.id}>
                        {candidate.name}
                      </option>
                    ))}
                    {id && candidates.every((candidate) => candidate.id !== id) && <option value={id}>{id}</option>}
                  </select>
                </label>
                <label>
                  or, by id
                  <input
                    size={18}
                    maxLength={200}
                    defaultValue=""
                    onBlur={({ target }) => target.value.trim() && onChange(withPerson(draft, ref, { id: target.value.trim() }))}
                  />
                </label>
              </div>
              {candidates.length > 0 && !id && <p className="read-unclear">The graph has {candidates.map((candidate) => candidate.name).join(', ')}.</p>}
            </li>
          );
        })}
      </ul>
      {unclear(draft).length > 0 && (
        <>
          <h2 className="read-people">Not clear who is meant</h2>
          <ul className="plain-list">
            {unclear(draft).map(({ words, mayMean }, index) => (
              <li key={index} className="fact">
                “<bdi>{words}</bdi>” <span className="quiet">{mayMean.length > 0 ? `may be ${mayMean.join(', ')}` : 'may be anybody'}; what is said of them is not in the draft</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
