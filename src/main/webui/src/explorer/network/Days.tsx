import { useEffect, useState } from 'react';
import { day } from '../words/dates';

const dayLength = 86_400_000;
const secondsToPlay = 12;
const stepsASecond = 10;

interface Props {
  first: string;
  last: string;
  until: string | null;
  /** Told of each day that is shown; null is the last one, which has all. `isFinal` where it stays. */
  onUntil: (until: string | null, isFinal: boolean) => void;
}

/** A slider over the days on which ties began, which can play. */
export function Days({ first, last, until, onUntil }: Props) {
  const [isPlaying, setPlaying] = useState(false);
  const days = Math.round((Date.parse(last) - Date.parse(first)) / dayLength);
  const shown = until === null ? days : Math.max(0, Math.min(days, Math.round((Date.parse(until) - Date.parse(first)) / dayLength)));
  const dayAt = (index: number) => new Date(Date.parse(first) + index * dayLength).toISOString().slice(0, 10);
  const show = (index: number, isFinal: boolean) => onUntil(index >= days ? null : dayAt(index), isFinal);

  useEffect(() => {
    if (!isPlaying) {
      return;
    }
    const timer = setTimeout(() => {
      const next = shown + Math.max(1, Math.round(days / secondsToPlay / stepsASecond));
      show(next, next >= days);
      setPlaying(next < days);
    }, 1000 / stepsASecond);
    return () => clearTimeout(timer);
  });

  function play() {
    if (isPlaying) {
      show(shown, true);
    } else if (shown >= days) {
      show(0, false);
    }
    setPlaying(!isPlaying);
  }

  return (
    <div className="network-days">
      <button type="button" className="button" onClick={play}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <label>
        <span className="quiet">Ties that began by</span> <strong>{day(dayAt(shown))}</strong>
        <input
          type="range"
          min={0}
          max={days}
          value={shown}
          aria-valuetext={day(dayAt(shown))}
          onChange={({ target }) => show(Number(target.value), false)}
          onPointerUp={() => show(shown, true)}
          onKeyUp={() => show(shown, true)}
        />
      </label>
    </div>
  );
}
