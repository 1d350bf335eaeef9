import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { asEditor } from '../e2e/editor';

const pages = [
  '/',
  '/person/vladimir-putin',
  '/meeting/meeting.2025-12-02.jared-kushner_steve-witkoff_vladimir-putin',
  '/place/place.kremlin_moscow.rus',
  '/organization/organization.national-security-and-defense-council-of-ukraine',
  '/resolution/A/RES/ES-11/4',
  '/roll-call/rollcall.undl-3990400',
  '/claims',
  '/article/article.2025-12-04-witkoff-umerov',
  '/country/RUS',
  '/agreement',
  '/agreement/FRA/DEU',
  '/connections/Putin/Umerov',
  '/network?around=vladimir-putin',
  '/merge',
  '/read',
  '/load',
];

test.describe.configure({ mode: 'serial' });

test('the voting record is loaded, where BENCH_RECORD names its file', async ({ request }) => {
  const record = process.env.BENCH_RECORD;
  test.skip(!record, 'the six roll calls that come with the project are all there is');
  const sent = await request.post('/loads/roll-calls', { headers: { 'Content-Type': 'application/zip', ...asEditor }, data: readFileSync(record!) });
  const { id } = await sent.json();
  await expect
    .poll(async () => (await (await request.get(`/loads/${id}`, { headers: asEditor })).json()).status, { timeout: 400_000, intervals: [2000] })
    .toBe('DONE');
});

for (const path of pages) {
  test(`the time until ${path} has its content`, async ({ page }) => {
    const times: number[] = [];
    for (let round = 0; round < 4; round++) {
      await page.goto(path, { waitUntil: 'commit' });
      const shown = await page.waitForFunction(
        () => document.querySelector('h1') && !document.querySelector('.bone, .network-waiting') && performance.now(),
        null,
        { polling: 'raf' },
      );
      times.push(Math.round(Number(await shown.jsonValue())));
    }
    console.log(`${path}: ${times.slice(1).join(', ')} ms, the first time ${times[0]} ms`);
  });
}
