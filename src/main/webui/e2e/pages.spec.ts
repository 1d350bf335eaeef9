import { expect, test } from '@playwright/test';
import { axe, open, picture, sideways, watch } from './explorer';

/** Every page: its address, and its sentence or heading as the bundled facts make it. */
const pages: Record<string, [path: string, says: string | RegExp]> = {
  home: ['/', /people in \d+ meetings and 1,158 votes of 201 countries in 6 roll calls/],
  person: [
    '/person/steve-witkoff',
    'Steve Witkoff, Special envoy of the United States, has met 2 people in 1 meeting; 1 more was planned for 4 December 2025.',
  ],
  meeting: [
    '/meeting/meeting.2025-12-02.jared-kushner_steve-witkoff_vladimir-putin',
    'Held on 2 December 2025, Kremlin, Moscow:',
  ],
  'planned meeting': [
    '/meeting/meeting.2025-12-04.jared-kushner_rustem-umerov_steve-witkoff',
    'Planned for 4 December 2025, Florida:',
  ],
  place: ['/place/place.kremlin_moscow.rus', '1 meeting held here, the last 2 December 2025. In Russia.'],
  organization: [
    '/organization/organization.national-security-and-defense-council-of-ukraine',
    'National Security and Defense Council of Ukraine',
  ],
  resolution: ['/resolution/A/RES/ES-11/4', '143 for, 5 against, 35 abstaining, 10 not voting: adopted on 12 October 2022.'],
  'roll call': ['/roll-call/rollcall.undl-3990400', '143 for, 5 against, 35 abstaining, 10 not voting, on 12 October 2022.'],
  claims: ['/claims', /the record contradicts \d+ and confirms \d+; \d+ cannot be told/],
  article: [
    '/article/article.2025-12-04-witkoff-umerov',
    'The record contradicts its claim about a vote. Published 4 December 2025; it tells of',
  ],
  country: ['/country/RUS', 'Russia has 6 votes on record, most like Belarus, North Korea and Syria (100%) and least like Albania, Andorra and others (0%)'],
  agreement: ['/agreement', /In 6 recorded roll calls, two of \d+ countries agree \d+% on average\./],
  pair: ['/agreement/RUS/CHN', 'Russia and China voted alike in 33% of 6 shared roll calls and were opposed in 0;'],
  connections: ['/connections/putin/umerov', /Vladimir Putin and Rustem Umerov are 2 meetings apart, through .+; of the shortest chain, 1 meeting is not recorded as held\./],
  network: ['/network?around=vladimir-putin&person=vladimir-putin&steps=2&way=rustem-umerov', /Of \d+ people, \d+ pairs met, \d+ pairs? only planned to/],
  'load a file': ['/load', 'the same file again changes nothing.'],
  'merge people': ['/merge', 'Whether two are one, a person says; it changes no source, and can be taken back.'],
  'read an article': ['/read', 'Paste a text, look over what it was read to say, and load what is right.'],
  'who is meant': ['/connections', 'Two people, and the shortest chains of meetings from one to the other.'],
};

for (const [name, [path, says]] of Object.entries(pages)) {
  test(`${name} says it first, fits every width, asks nobody else, and axe finds nothing by day or night`, async ({ page }) => {
    const seen = watch(page);
    await open(page, path);
    await expect(page.locator('.page-head')).toContainText(says);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await picture(page, `${name}-${width}-${colorScheme}`);
      }
      // The wide page is looked at by day, the narrow one by night, since axe takes seconds.
      await page.emulateMedia({ colorScheme: width === 390 ? 'dark' : 'light' });
      expect(await axe(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    }
    for (const width of [360, 2560]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await sideways(page)).toBe(0);
    }
    expect(seen).toEqual([]);
  });
}

test('the first page needs no more than 200 kB of script, as it is sent', async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) {
      scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  await open(page, '/');
  const packed = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(packed).toBeGreaterThan(50_000);
  expect(packed).toBeLessThan(200_000);
});

test('axe would find what is wrong', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await axe(page)).toContainEqual(expect.stringContaining('button-name'));
});

test('what is no page is not found, and an id that nothing has is said to be missing', async ({ page, request }) => {
  expect((await request.get('/no-such-room')).status()).toBe(404);
  const answer = await request.get('/person/steve-witkoff');
  expect(answer.headers()['content-security-policy']).toContain("script-src 'self'");
  expect(answer.headers()['cache-control']).toBe('no-cache');
  await open(page, '/person/nobody-at-all');
  await expect(page.locator('h1')).toHaveText(/Not in the graph|Nothing is called that/);
});
