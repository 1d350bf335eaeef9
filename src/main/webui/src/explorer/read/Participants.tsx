import { useState } from 'react';
import type { Draft } from './draft';
import type { Participant } from './meeting';

interface Props {
  draft: Draft;
  chosen: Participant[];
  onChange: (participants: Participant[]) => void;
}

/** Who takes part: those whom the draft names, and whoever else is written in. */
export function Participants({ draft: { people }, chosen, onChange }: Props) {
  const [written, setWritten] = useState('');
  const name = written.trim();
  const isChosen = (one: Participant) => chosen.some((other) => keyOf(other) === keyOf(one));
  const named = people.map(({ ref, name }) => ({ one: { person: ref }, name }));
  const others = chosen
    .filter((one) => named.every((other) => keyOf(other.one) !== keyOf(one)))
    .map((one) => ({ one, name: 'person' in one ? one.person : one.country }));

  function add(one: Participant) {
    if (name !== '' && !isChosen(one)) {
      onChange([...chosen, one]);
    }
    setWritten('');
  }
  const addPerson = () => add({ person: people.find((person) => person.name === name)?.ref ?? name });

  return (
    <>
      <fieldset className="choices">
        <legend className="quiet">Who took part, or is to</legend>
        {[...named, ...others].map(({ one, name }) => (
          <label key={keyOf(one)}>
            <input
              type="checkbox"
              checked={isChosen(one)}
              onChange={({ target }) => onChange(target.checked ? [...chosen, one] : chosen.filter((other) => keyOf(other) !== keyOf(one)))}
            />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      <div className="fields">
        <label>
          Somebody else, by full name, or a country
          <input
            value={written}
            maxLength={200}
            onChange={({ target }) => setWritten(target.value)}
            onKeyDown={(event) => {
              // Enter adds the name instead of sending the whole form.
              if (event.key === 'Enter') {
                event.preventDefault();
                addPerson();
              }
            }}
          />
        </label>
        <button type="button" className="button" disabled={name === ''} onClick={addPerson}>
          Add as a person
        </button>
        <button type="button" className="button" disabled={name === ''} onClick={() => add({ country: name })}>
          Add as a country
        </button>
      </div>
    </>
  );
}

const keyOf = (one: Participant) => ('person' in one ? `person ${one.person}` : `country ${one.country}`);
