import { expect, test, type Page } from '@playwright/test';
import { ask, axe, open, settled, sideways } from './explorer';

/** Changes what the server answers to one query of a page. */
async function answered<Data>(page: Page, operation: string, change: (data: Data) => void) {
  await page.route('/graphql', async (route) => {
    if (!route.request().postDataJSON().query.includes(`query ${operation}`)) {
      return route.fallback();
    }
    const answer = await route.fetch();
    const json = await answer.json();
    change(json.data);
    await route.fulfill({ response: answer, json });
  });
}

test('a page that is on its way keeps its place, and nothing moves when it comes', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = window as unknown as { moved: number };
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        moved.moved += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/person/steve-witkoff', '/country/RUS', '/claims', '/agreement']) {
      await page.goto(path);
      await expect(page.locator('.bone').first()).toBeVisible();
      await settled(page);
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved), `${path} at ${width}`).toBeLessThan(0.1);
    }
  }
});

test('what went wrong is told in words, with what to do, and trying again helps', async ({ page }) => {
  const refusals = [
    { status: 429, headers: { 'Retry-After': '7' }, says: 'Too much was asked from here in a short time. Try again in 7 seconds.' },
    { status: 503, says: 'The server cannot answer just now.' },
    { status: 200, json: { errors: [{ message: 'The query costs 9000; the most is 5000', extensions: { code: 'TOO_COSTLY' } }] }, says: 'This asks for too much at once. The query costs 9000; the most is 5000' },
    { status: 401, says: 'You are not signed in.' },
  ];
  await page.addInitScript(() => localStorage.clear());
  for (const { says, ...refusal } of refusals) {
    await page.route('/graphql', (route) => route.fulfill(refusal));
    await open(page, '/person/steve-witkoff');
    await expect(page.getByRole('alert').first()).toContainText(says);
    expect(await axe(page)).toEqual([]);
    await page.unroute('/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(page.locator('h1')).toHaveText('Steve Witkoff');
  }
  await page.route('/graphql', (route) => route.abort());
  await open(page, '/claims');
  await expect(page.getByRole('alert').first()).toContainText('The server does not answer.');
});

test('a network that is cut says how many are hidden, and why', async ({ page }) => {
  await answered<{ network: object }>(page, 'Network', ({ network }) => Object.assign(network, { hiddenPeople: 1234, hiddenTies: 5678 }));
  await open(page, '/network');
  await expect(page.locator('.sentence')).toContainText('1,234 people are not shown');
  await expect(page.locator('.figure-scope')).toContainText('1,234 people are hidden, those who met nobody else and then those in the fewest meetings');
});

test('a list that goes on says how long it is', async ({ page }) => {
  await answered<{ person: { meetings: object } }>(page, 'PersonMeetings', ({ person }) => {
    Object.assign(person.meetings, { totalCount: 10_000, pageInfo: { hasNextPage: true, endCursor: null } });
  });
  await open(page, '/person/steve-witkoff');
  await expect(page.getByRole('heading', { name: '10,000 meetings of Steve Witkoff' })).toBeVisible();
  await expect(page.getByText('2 of 10,000 shown; 9,998 more.')).toBeVisible();
});

test('agreement over the years is a line for who sees it, and a table for everybody', async ({ page }) => {
  const years = [1990, 2000, 2010].map((year, index) => ({ session: String(year - 1945), year, score: index / 2, shared: 60 }));
  await answered<{ agreement: object }>(page, 'AgreementOfTwo', ({ agreement }) => Object.assign(agreement, { bySession: years }));
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/agreement/RUS/CHN');
    await expect(page.getByRole('img', { name: 'Agreement of Russia and China by session; the table has the same' })).toBeVisible();
    expect(await sideways(page)).toBe(0);
  }
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /55 2000 50% 60/ })).toBeVisible();
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).click();
  expect((await picture).suggestedFilename()).toBe('Agreement-of-Russia-and-China-by-session.svg');
});

test('totals that the record states stand beside those counted, where they differ', async ({ page }) => {
  await answered<{ rollCall: { declared: object } }>(page, 'RollCall', ({ rollCall }) => Object.assign(rollCall.declared, { yes: 144 }));
  await open(page, '/roll-call/rollcall.undl-3990400');
  await expect(page.locator('.gap')).toContainText('yes: stated 144 counted 143');
});

test('votes on parts of a resolution stand below that on the whole', async ({ page }) => {
  await answered<{ resolution: { rollCalls: object[] } }>(page, 'Resolution', ({ resolution: { rollCalls } }) => {
    rollCalls.push({ ...rollCalls[0], kind: 'PARAGRAPH' });
  });
  await open(page, '/resolution/A/RES/ES-11/4');
  await expect(page.getByRole('heading', { name: '1 other roll call' })).toBeVisible();
  await page.getByRole('link', { name: 'On a paragraph, 12 October 2022' }).click();
  await expect(page).toHaveURL(/\/roll-call\//);
});

test('a claim that cannot be told stands beside the resolutions that it may speak of', async ({ page }) => {
  await answered<{ voteClaims: { nodes: object[] } }>(page, 'Claims', ({ voteClaims: { nodes } }) => {
    const resolution = { id: 'A/RES/ES-11/4', symbol: 'A/RES/ES-11/4', title: 'Territorial integrity of Ukraine' };
    const candidates = [{ score: 0.8, resolution }, { score: 0.6, resolution: { ...resolution, id: 'A/RES/ES-11/1', symbol: 'A/RES/ES-11/1' } }];
    Object.assign(nodes[0]!, { verdict: 'UNVERIFIABLE', resolution: null, discrepancies: [], candidates });
  });
  await open(page, '/claims');
  await page.getByText('It may speak of one of 2 resolutions').click();
  await expect(page.locator('.candidates')).toContainText('A/RES/ES-11/4 Territorial integrity of Ukraine fits 80%');
});

test('sources that differ on a meeting stand side by side, and a name of any length and script fits a phone', async ({ page, request }) => {
  const long = `Maria-Theresia ${'von Habsburg-Lothringen-'.repeat(6)}Este`;
  const load = (id: string, status: string) =>
    ask(request, 'mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status message } }', {
      facts: {
        article: { id: `article.${id}`, title: `Differing, ${id}`, publishedOn: '2024-05-02' },
        people: [
          { ref: 'a', id: 'differing-long', name: long, isNew: true, evidence: [{ paragraph: 1 }] },
          { ref: 'b', id: 'differing-arabic', name: 'عبد الله بن عبد العزيز', isNew: true, evidence: [{ paragraph: 1 }] },
        ],
        meetings: [{ title: 'Differing talks', kind: 'MEETING', status, startedOn: '2024-05-01', participants: [{ person: 'a' }, { person: 'b' }], evidence: [{ paragraph: 1 }] }],
      },
    });
  expect((await load('differing-1', 'HELD')).loadFacts).toMatchObject({ status: 'DONE' });
  expect((await load('differing-2', 'CANCELLED')).loadFacts).toMatchObject({ status: 'DONE' });
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/person/differing-long');
  expect(await sideways(page)).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: 'Differing talks' }).click();
  await settled(page);
  await expect(page.locator('.sentence')).toContainText('The sources differ on whether it took place.');
  await expect(page.locator('.account')).toHaveCount(2);
  expect(await sideways(page)).toBe(0);
  for (const id of ['differing-1', 'differing-2']) {
    await ask(request, 'mutation ($id: ID!) { retractArticle(id: $id) { status } }', { id: `article.${id}` });
  }
});

test('link and citation are ready to be pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/resolution/A/RES/ES-11/4');
  const actions = page.getByRole('group', { name: /how the world voted/ });
  await actions.getByRole('button', { name: 'Copy citation' }).click();
  await expect(actions.getByRole('status')).toHaveText('Citation copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.*how the world voted\.” Chancery\. .+ http.*\/resolution\/A\/RES\/ES-11\/4, retrieved \d+ \w+ \d{4}\.$/);
  await actions.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
