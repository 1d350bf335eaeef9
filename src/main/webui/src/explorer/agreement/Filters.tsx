import { useState, type FormEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';

/** Which roll calls count, and a way to two countries without the picture. */
export function Filters({ countries }: { countries: { code: string; name: string }[] }) {
  const [search, setSearch] = useSearchParams();
  const [, go] = useLocation();
  const [a, setA] = useState('');
  const [b, setB] = useState('');

  function narrow(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '') as [string, string][];
    setSearch(new URLSearchParams(given));
  }

  return (
    <div className="agreement-forms">
      <form className="fields" onSubmit={narrow} key={search.toString()}>
        <label>
          From
          <input type="date" name="from" defaultValue={search.get('from') ?? ''} />
        </label>
        <label>
          To
          <input type="date" name="to" defaultValue={search.get('to') ?? ''} />
        </label>
        <label>
          Session
          <input name="session" size={6} maxLength={20} defaultValue={search.get('session') ?? ''} placeholder="77" />
        </label>
        <label>
          Subject contains
          <input name="subject" maxLength={100} defaultValue={search.get('subject') ?? ''} />
        </label>
        <button type="submit" className="button button-main">Show</button>
      </form>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          go(`/agreement/${a}/${b}`);
        }}
      >
        <CountrySelect label="One country" countries={countries} value={a} onChange={setA} />
        <CountrySelect label="Another" countries={countries} value={b} onChange={setB} />
        <button type="submit" className="button">Compare</button>
      </form>
    </div>
  );
}

interface SelectProps {
  label: string;
  countries: { code: string; name: string }[];
  value: string;
  onChange: (code: string) => void;
}

function CountrySelect({ label, countries, value, onChange }: SelectProps) {
  return (
    <label>
      {label}
      <select required value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">choose …</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
