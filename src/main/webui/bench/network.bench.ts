import { expect, test } from '@playwright/test';
import { asEditor } from '../e2e/editor';

const people = 2000;
const ties = 6000;
const seconds = 4;

/** Made-up people in made-up meetings of two: a chain through all, and others as chance has it. */
function facts(): string {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const pairs = new Set<string>();
  for (let index = 1; pairs.size < ties; index++) {
    // The square makes some far better connected than others, as they are.
    const [a, b] = index < people ? [index, Math.floor(random() * index)] : [Math.floor(random() ** 2 * people), Math.floor(random() * people)];
    if (a !== b) {
      pairs.add([a, b].sort((x, y) => x - y).join(' '));
    }
  }
  const all = [...pairs].map((pair) => pair.split(' '));
  const articles = Array.from({ length: 60 }, (_, article) => {
    const told = all.slice(article * 100, article * 100 + 100);
    return {
      article: { id: `article.bench-${article}`, title: `Bench ${article}`, publishedOn: '2025-01-01' },
      people: [...new Set(told.flat())].map((n) => ({ ref: `bench-person-${n}`, id: `bench-person-${n}`, name: `Person Number ${n}`, isNew: true, evidence: [{ paragraph: 1 }] })),
      meetings: told.map((pair, index) => ({
        title: `Bench meeting ${article}.${index}`,
        kind: 'MEETING',
        status: index % 5 === 0 ? 'PLANNED' : 'HELD',
        startedOn: new Date(Date.UTC(2000, 0, 1) + (article * 100 + index) * 86_400_000).toISOString().slice(0, 10),
        participants: pair.map((n) => ({ person: `bench-person-${n}` })),
        evidence: [{ paragraph: 1 }],
      })),
    };
  });
  return articles.map((article) => JSON.stringify(article)).join('\n');
}

test(`the network of ${people} people and ${ties} ties while somebody is dragged`, async ({ page, request }) => {
  const { id } = await (await request.post('/loads/facts', { headers: { 'Content-Type': 'application/jsonl', ...asEditor }, data: facts() })).json();
  await expect
    .poll(async () => (await (await request.get(`/loads/${id}`, { headers: asEditor })).json()).status, { timeout: 400_000, intervals: [2000] })
    .toBe('DONE');
  await page.addInitScript(() => {
    const counted = window as unknown as { drawn: number };
    counted.drawn = 0;
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      counted.drawn++;
      return original.apply(this, asked as never) as never;
    } as never;
  });
  const began = Date.now();
  await page.goto('/network?most=2000');
  await expect(page.locator('.network-ties')).toBeVisible();
  const table = Date.now();
  await expect(page.locator('.network-waiting')).toHaveCount(0);
  console.log(`table after ${table - began} ms, places for all after ${Date.now() - table} ms more`);
  console.log(await page.locator('.sentence').textContent());

  const canvas = page.locator('.network-frame canvas');
  await canvas.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await canvas.boundingBox())!;
  for (let step = 0; (await canvas.evaluate((element) => element.style.cursor)) !== 'pointer' && step < 400; step++) {
    await page.mouse.move(x + width * 0.3 + step, y + height / 2);
  }
  await page.mouse.down();
  const measured = page.evaluate(async (milliseconds) => {
    const counted = window as unknown as { drawn: number };
    const [start, before] = [performance.now(), counted.drawn];
    const gaps: number[] = [];
    for (let last = start; last - start < milliseconds; ) {
      const now = await new Promise<number>(requestAnimationFrame);
      gaps.push(now - last);
      last = now;
    }
    const took = (performance.now() - start) / 1000;
    gaps.sort((a, b) => a - b);
    return { frames: gaps.length / took, drawn: (counted.drawn - before) / took, slowest: gaps.at(-Math.ceil(gaps.length / 20)) };
  }, seconds * 1000);
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const angle = Date.now() / 400;
    await page.mouse.move(x + width * 0.4 + Math.cos(angle) * 80, y + height / 2 + Math.sin(angle) * 80);
  }
  await page.mouse.up();
  const { frames, drawn, slowest } = await measured;
  console.log(`${frames.toFixed(0)} frames a second, ${drawn.toFixed(0)} of them drawn anew; 19 of 20 within ${slowest?.toFixed(0)} ms`);
});
