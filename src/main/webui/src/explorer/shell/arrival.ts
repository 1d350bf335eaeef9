/** Whether the page that comes next was gone to by a link, and not come back to or loaded. */
let isAwaited = false;

// The router tells of every step by this event.
window.addEventListener('pushState', () => {
  isAwaited = true;
});

/** A page that was gone to begins at its top, with the focus at its heading; one that was come back to is left as it was. */
export function arrive(heading: HTMLElement | null): void {
  if (isAwaited) {
    isAwaited = false;
    window.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }
}
