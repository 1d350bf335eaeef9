import { useState, type DragEvent } from 'react';
import { useLocation } from 'wouter';
import type { Failure } from '../ask';
import { to } from '../paths';
import { Problem } from '../shell/states';
import { endings, fileKinds, kindOf, sendFile, type FileKind } from './send';

/** Where a file is dropped or chosen, and sent. */
export function Drop() {
  const [, go] = useLocation();
  const [kind, setKind] = useState<FileKind>('roll-calls');
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  async function send(file: File | undefined) {
    if (!file) {
      return;
    }
    setFailure(undefined);
    setSending(file.name);
    try {
      const asKind = kindOf(file.name) ?? kind;
      setKind(asKind);
      go(to('load', await sendFile(asKind, file)));
    } catch (error) {
      setSending(undefined);
      setFailure(error as Failure);
    }
  }

  async function choose(field: HTMLInputElement) {
    await send(field.files?.[0]);
    // So that the same file can be chosen again, once it is mended.
    field.value = '';
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  }

  return (
    <div className="load-drop">
      <fieldset className="choices">
        <legend className="quiet">The file holds</legend>
        {(Object.entries(fileKinds) as [FileKind, string][]).map(([value, name]) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
            {name}
          </label>
        ))}
      </fieldset>
      <label
        className={isOver ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>{sending ? `Sending ${sending} …` : 'Drop a file here, or choose one'}</strong>
        <span className="quiet">CSV of the UN Digital Library, packed or not; a zip of unvotes; JSON, JSON lines or YAML of facts.</span>
        <input type="file" accept={endings} disabled={sending !== undefined} onChange={({ target }) => void choose(target)} />
      </label>
      {failure && <Problem failure={failure} />}
    </div>
  );
}
