import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels, kept up to date; pictures are drawn to it, so that their text keeps its size. */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observed = element.current!;
    const observer = new ResizeObserver(() => setWidth(Math.floor(observed.clientWidth)));
    setWidth(Math.floor(observed.clientWidth));
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
