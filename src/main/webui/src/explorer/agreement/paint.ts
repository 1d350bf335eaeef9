import { colour } from '../figure/colour';

/** Draws the matrix in the order given; one cell may be framed. Colours are those of the style sheet as it is now. */
export function paint(canvas: HTMLCanvasElement, size: number, order: number[], scores: (number | null)[][], framed?: [number, number]): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(size * ratio);
  canvas.height = canvas.width;
  canvas.style.width = `${size}px`;
  canvas.style.height = `${size}px`;
  const context = canvas.getContext('2d')!;
  context.scale(ratio, ratio);
  context.imageSmoothingEnabled = false;
  context.drawImage(cells(canvas, order, scores), 0, 0, size, size);
  const step = size / order.length;
  if (framed) {
    context.strokeStyle = getComputedStyle(canvas).getPropertyValue('outline-color');
    context.lineWidth = 2;
    context.strokeRect(framed[1] * step - 1, framed[0] * step - 1, step + 2, step + 2);
  }
}

/** The matrix with a pixel a cell. */
function cells(canvas: HTMLCanvasElement, order: number[], scores: (number | null)[][]): HTMLCanvasElement {
  const [low, middle, high] = ['--heat-low', '--heat-middle', '--heat-high'].map((name) => channels(colour(canvas, name))) as [number[], number[], number[]];
  const image = new ImageData(order.length, order.length);
  order.forEach((a, row) => {
    order.forEach((b, column) => {
      const score = scores[a]![b] ?? null;
      const pixel = score === null ? nothing : score < 0.5 ? mixed(low, middle, score * 2) : mixed(middle, high, score * 2 - 1);
      image.data.set(pixel, 4 * (row * order.length + column));
    });
  });
  const pixels = document.createElement('canvas');
  pixels.width = pixels.height = order.length;
  pixels.getContext('2d')!.putImageData(image, 0, 0);
  return pixels;
}

/** Where nothing is shared: red, green, blue and how dense. */
const nothing = [128, 128, 128, 90];

function mixed(low: number[], high: number[], part: number): number[] {
  return [...low.map((from, index) => from + (high[index]! - from) * part), 255];
}

function channels(rgb: string): number[] {
  return rgb.match(/[\d.]+/g)!.slice(0, 3).map(Number);
}
