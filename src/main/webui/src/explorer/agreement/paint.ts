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
  const step = size / order.length;
  const [low, middle, high] = ['--heat-low', '--heat-middle', '--heat-high'].map((name) => channels(colour(canvas, name))) as [number[], number[], number[]];
  order.forEach((a, row) => {
    order.forEach((b, column) => {
      const score = scores[a]![b] ?? null;
      context.fillStyle = score === null ? 'rgb(128 128 128 / 35%)' : score < 0.5 ? mixed(low, middle, score * 2) : mixed(middle, high, score * 2 - 1);
      // A little more than a step, so that no seams show.
      context.fillRect(column * step, row * step, step + 0.5, step + 0.5);
    });
  });
  if (framed) {
    context.strokeStyle = getComputedStyle(canvas).getPropertyValue('outline-color');
    context.lineWidth = 2;
    context.strokeRect(framed[1] * step - 1, framed[0] * step - 1, step + 2, step + 2);
  }
}

function mixed(low: number[], high: number[], part: number): string {
  return `rgb(${low.map((from, index) => Math.round(from + (high[index]! - from) * part)).join(' ')})`;
}

function channels(rgb: string): number[] {
  return rgb.match(/[\d.]+/g)!.slice(0, 3).map(Number);
}
