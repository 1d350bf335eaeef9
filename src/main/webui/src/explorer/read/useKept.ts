import { useCallback, useState } from 'react';

/** A state that a reload keeps, as long as its window is open. */
export function useKept<T>(name: string): [T | undefined, (value: T | undefined) => void] {
  const [value, setValue] = useState<T | undefined>(() => {
    const kept = sessionStorage.getItem(name);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  });
  const keep = useCallback(
    (next: T | undefined) => {
      setValue(next);
      try {
        if (next === undefined) {
          sessionStorage.removeItem(name);
        } else {
          sessionStorage.setItem(name, JSON.stringify(next));
        }
      } catch {
        // A text that is larger than the browser keeps is still on the screen.
      }
    },
    [name],
  );
  return [value, keep];
}
