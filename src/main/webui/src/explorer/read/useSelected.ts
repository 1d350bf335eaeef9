import { useEffect, useRef, useState } from 'react';

/** A stretch of a text: start and end in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * What is selected, by whatever means, in an element that holds a text and nothing else: the element's ref, the stretch
 * without the white space around it, undefined while nothing is selected there, and a way to forget it. A selection that
 * ends because something outside was touched is kept, so that a button can still be told of it.
 */
export function useSelected(text: string) {
  const element = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Stretch>();
  useEffect(() => {
    const changed = () => {
      const selection = document.getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      if (element.current && range?.intersectsNode(element.current)) {
        setSelected(trimmed(text, stretchOf(element.current, range)));
      }
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [text]);
  const forget = () => {
    document.getSelection()?.removeAllRanges();
    setSelected(undefined);
  };
  return { element, selected, forget };
}

/** The part of a range that lies within an element, counted from the element's beginning. */
function stretchOf(element: HTMLElement, range: Range): Stretch {
  const all = document.createRange();
  all.selectNodeContents(element);
  const place = (node: Node, offset: number) => {
    const before = all.cloneRange();
    const side = all.comparePoint(node, offset);
    if (side < 0) {
      return 0;
    }
    if (side === 0) {
      before.setEnd(node, offset);
    }
    return before.toString().length;
  };
  return { start: place(range.startContainer, range.startOffset), end: place(range.endContainer, range.endOffset) };
}

/** A stretch without the white space at its ends; undefined where nothing else is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const until = start + words.trimEnd().length;
  return from < until ? { start: from, end: until } : undefined;
}
