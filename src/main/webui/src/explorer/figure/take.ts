/** Hands the reader a file. */
export function take(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const kept = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'paint-order', 'display',
];

/** A picture as a file of its own: SVG with its looks written into it, or the PNG of a canvas. */
export async function pictureFile(picture: SVGSVGElement | HTMLCanvasElement): Promise<{ ending: string; content: Blob }> {
  if (picture instanceof HTMLCanvasElement) {
    const content = await new Promise<Blob | null>((done) => picture.toBlob(done, 'image/png'));
    return { ending: 'png', content: content! };
  }
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  picture.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const property of kept) {
      copies[index]!.setAttribute(property, style.getPropertyValue(property));
    }
  });
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return { ending: 'svg', content: new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }) };
}
