import { useEffect, useRef, useState, type FormEvent } from 'react';
import { sentencesOf } from '../evidence/sentence';
import type { MeetingKind, MeetingStatus } from '../gql/graphql';
import { kindName, statusName } from '../words/names';
import type { Draft } from './draft';
import { withMeeting, type Participant } from './meeting';
import { Participants } from './Participants';
import type { Stretch } from './useSelected';

interface Props {
  draft: Draft;
  text: string;
  /** The words that were selected; undefined where none were, and then a sentence is chosen. */
  selected: Stretch | undefined;
  onAdd: (draft: Draft) => void;
  onClose: () => void;
}

/** Where a person says what a passage of the text tells: that some met. */
export function AddFact({ draft, text, selected, onAdd, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [passage, setPassage] = useState(selected);
  const [participants, setParticipants] = useState<Participant[]>([]);

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (passage && participants.length > 0) {
      const read = {
        kind: given.get('kind') as MeetingKind,
        status: given.get('status') as MeetingStatus,
        startedOn: String(given.get('startedOn')),
        place: String(given.get('place')),
        participants,
      };
      onAdd(withMeeting(draft, read, passage));
      dialog.current?.close();
    }
  }

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="add-fact" onClose={onClose}>
      <form className="sheet-body read-form" onSubmit={add}>
        <h2 id="add-fact">Add a fact</h2>
        {!selected && <Sentences text={text} onChoose={setPassage} />}
        {passage && (
          <blockquote className="read-passage" dir="auto">
            {text.slice(passage.start, passage.end)}
          </blockquote>
        )}
        <div className="fields">
          <Choice label="It tells of a" name="kind" names={kindName} usual="MEETING" />
          <Choice label="which was, or is" name="status" names={statusName} usual="HELD" />
          <label>
            When it began
            <input name="startedOn" size={11} maxLength={10} placeholder="2025-12-02" pattern="\d{4}(-\d{2}(-\d{2})?)?" title="A year, a month or a day: 2025, 2025-12 or 2025-12-02" />
          </label>
          <label>
            Where
            <input name="place" maxLength={200} placeholder="Kremlin, Moscow" />
          </label>
        </div>
        <Participants draft={draft} chosen={participants} onChange={setParticipants} />
        <p className="choices">
          <button type="submit" className="button button-main" disabled={!passage || participants.length === 0}>
            Add it
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Leave it
          </button>
        </p>
      </form>
    </dialog>
  );
}

/** The sentences of the text to choose from: the way without a selection, which needs a pointer in most browsers. */
function Sentences({ text, onChoose }: { text: string; onChoose: (passage: Stretch | undefined) => void }) {
  const sentences = sentencesOf(text);
  return (
    <label className="read-text">
      <span className="quiet">The sentence that says so; to take other words, leave this and select them in the text first.</span>
      <select defaultValue="" onChange={({ target }) => onChoose(sentences[target.selectedIndex - 1])}>
        <option value="" disabled>
          choose a sentence
        </option>
        {sentences.map(({ start, end }) => (
          <option key={start}>{text.slice(start, end)}</option>
        ))}
      </select>
    </label>
  );
}

function Choice({ label, name, names, usual }: { label: string; name: string; names: Record<string, string>; usual: string }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={usual}>
        {Object.entries(names).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
