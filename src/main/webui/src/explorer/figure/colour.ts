/** A colour of the style sheet as it is now, by day or by night, in the words that a canvas knows. */
export function colour(canvas: HTMLCanvasElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  canvas.parentElement!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
