import type { FormEvent } from 'react';
import { useSearchParams } from 'wouter';
import { kindName, statusName } from '../words/names';
import { sizes, type View } from './view';

interface Props {
  view: View;
  nameOf: (id: string) => string;
}

const narrowing = ['country', 'from', 'to', 'most', 'status', 'kind'];

/** Which part of the network is shown. All of it stands in the address. */
export function Filters({ view: { around, asked }, nameOf }: Props) {
  const [search, setSearch] = useSearchParams();

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value !== '');
    setSearch(new URLSearchParams([...around.map((name) => ['around', name]), ...given] as string[][]));
  }

  function without(name: string) {
    const next = new URLSearchParams(search);
    next.delete('around', name);
    return next;
  }

  return (
    <form className="network-form" onSubmit={show} key={JSON.stringify(asked)}>
      <div className="fields">
        <label>
          Around
          <input name="around" maxLength={200} placeholder={around.length > 0 ? 'somebody more' : 'everybody'} />
        </label>
        <label>
          Meetings away
          <select name="steps" defaultValue={asked.steps}>
            {[1, 2, 3, 4].map((steps) => (
              <option key={steps}>{steps}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-main">Show</button>
      </div>
      {around.length > 0 && (
        <ul className="plain-list network-around">
          {around.map((name) => (
            <li key={name}>
              around <bdi>{nameOf(name)}</bdi>{' '}
              <button type="button" className="network-without" onClick={() => setSearch(without(name))} aria-label={`Not around ${nameOf(name)}`}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <details open={narrowing.some((name) => search.has(name))}>
        <summary>Only some people and meetings</summary>
        <div className="fields">
          <label>
            People of
            <input name="country" maxLength={200} defaultValue={search.get('country') ?? ''} placeholder="any country" />
          </label>
          <label>
            From
            <input type="date" name="from" defaultValue={asked.filter?.from ?? ''} />
          </label>
          <label>
            To
            <input type="date" name="to" defaultValue={asked.filter?.to ?? ''} />
          </label>
          <label>
            People at most
            <select name="most" defaultValue={asked.maxPeople}>
              {sizes.map((most) => (
                <option key={most}>{most}</option>
              ))}
            </select>
          </label>
        </div>
        <Choices legend="Status" name="status" names={statusName} chosen={asked.filter?.status} />
        <Choices legend="Kind" name="kind" names={kindName} chosen={asked.filter?.kinds} />
      </details>
    </form>
  );
}

function Choices({ legend, name, names, chosen }: { legend: string; name: string; names: Record<string, string>; chosen: string[] | string | null | undefined }) {
  return (
    <fieldset className="choices">
      <legend className="quiet">{legend}</legend>
      {Object.entries(names).map(([value, word]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen?.includes(value)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
