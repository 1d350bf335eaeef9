import { expect, test, type Page } from '@playwright/test';
import { ask, open, picture, settled } from './explorer';

const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });

test('the first page has the focus in its search field, which finds a misspelt name by keyboard alone', async ({ page }) => {
  await open(page, '/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('witkof');
  await expect(page.getByRole('option').first()).toContainText('Steve Witkoff');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/person\/steve-witkoff$/);
  await expect(page.locator('h1')).toHaveText('Steve Witkoff');
  await expect(page.locator('h1')).toBeFocused();
});

test('from a name to a person, a meeting, its evidence and the article', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.type('putin');
  await page.getByRole('option', { name: /Vladimir Putin/ }).click();
  await page.getByRole('link', { name: 'Putin receives Witkoff and Kushner in the Kremlin' }).click();
  await expect(page.locator('.sentence')).toContainText('Held on 2 December 2025');
  await page.getByRole('button', { name: /^Evidence for: Putin receives/ }).hover();
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel.getByRole('link', { name: 'Witkoff and Umerov to meet after the Kremlin talks' }).first().click();
  await expect(page).toHaveURL(/\/article\//);
  await expect(page.locator('.notch')).toHaveText('yes votes: article 144 record 143');
});

test('words from a source are shown as text, never run', async ({ page, request }) => {
  const evil = '<script>document.title="run"</script><img src=x onerror="document.title=\'run\'">';
  const text = `${evil} Ana Injektova met Bo Injektov.`;
  const evidence = [{ quote: text, start: 0, end: text.length, paragraph: 1 }];
  const { loadFacts } = await ask(request, 'mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status message } }', {
    facts: {
      article: { id: 'article.injected', title: `Injected ${evil}`, text, keepText: true, url: 'javascript:alert(1)' },
      people: [
        { ref: 'a', name: `Ana Injektova ${evil}`, isNew: true, evidence },
        { ref: 'b', name: 'آنا Injektov', isNew: true, evidence },
      ],
      meetings: [{ title: `Talks ${evil}`, kind: 'MEETING', status: 'HELD', participants: [{ person: 'a' }, { person: 'b' }], evidence }],
    },
  });
  expect(loadFacts).toMatchObject({ status: 'DONE' });
  await open(page, '/article/article.injected');
  await expect(page.locator('h1')).toHaveText(`Injected ${evil}`);
  await expect(page.locator('.article-text')).toContainText(evil);
  await page.locator('.told a').first().focus();
  await expect(page.locator('.fact-lit')).toContainText('Talks');
  await page.getByRole('button', { name: /^Evidence for: Talks/ }).focus();
  await expect(page.locator('.panel blockquote')).toContainText(evil);
  await expect(page.locator('.panel a[href^="javascript"], main a[href^="javascript"]')).toHaveCount(0);
  expect(await page.title()).not.toBe('run');
  await ask(request, 'mutation { retractArticle(id: "article.injected") { status } }');
});

test('the arrows go through what was found, and Escape leaves it', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.type('u');
  await page.keyboard.type('merov');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await picture(page, 'search-1280-light');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('what nothing is called is said, in words that help', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.type('qqqqxxxx');
  await expect(page.getByText('Nothing is called anything like “qqqqxxxx”.')).toBeVisible();
});

test('a mark that has the focus shows its evidence beside the page', async ({ page }) => {
  await open(page, '/person/steve-witkoff');
  await page.getByRole('button', { name: /^Evidence for: Steve Witkoff and Vladimir Putin/ }).focus();
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await expect(panel).toContainText('Press report, entered by a person');
  await expect(panel).toContainText('paragraph 1');
  await expect(panel).toContainText('The text is not kept here.');
  await picture(page, 'evidence-1280-light');
});

test('on a phone a tap opens the evidence from below, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/person/steve-witkoff');
  const mark = page.getByRole('button', { name: /^Evidence for: Steve Witkoff and Vladimir Putin/ });
  await mark.click();
  await expect(page.getByRole('dialog', { name: 'Evidence' })).toContainText('4 December 2025');
  await picture(page, 'evidence-390-light');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('a reload and Back keep the page', async ({ page }) => {
  await open(page, '/person/steve-witkoff');
  await page.getByRole('table').getByRole('link', { name: 'Vladimir Putin' }).click();
  await expect(page.locator('h1')).toHaveText('Vladimir Putin');
  await page.reload();
  await settled(page);
  await expect(page.locator('h1')).toHaveText('Vladimir Putin');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Steve Witkoff');
});

test('the query behind a page opens in GraphiQL with its variables, and answers there', async ({ page }) => {
  await open(page, '/person/steve-witkoff');
  await page.getByRole('group', { name: 'Take away: Whom Steve Witkoff met' }).getByRole('link', { name: 'Show the query' }).click();
  await expect(page.locator('.graphiql-query-editor .view-lines')).toContainText('query Person');
  const sent = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'Person');
  await page.getByRole('button', { name: /execute query/i }).click();
  expect((await sent).postDataJSON().variables).toEqual({ id: 'steve-witkoff' });
  await expect(page.locator('.graphiql-response')).toContainText('Steve Witkoff');
});

test('a table is taken away as CSV, a picture as SVG', async ({ page }) => {
  await open(page, '/person/steve-witkoff');
  const table = page.waitForEvent('download');
  await page.getByRole('group', { name: 'Take away: Whom Steve Witkoff met' }).getByRole('button', { name: 'CSV' }).click();
  expect((await table).suggestedFilename()).toBe('Whom-Steve-Witkoff-met.csv');
  const picture = page.waitForEvent('download');
  await page.getByRole('group', { name: /The circle of/ }).getByRole('button', { name: 'SVG' }).click();
  expect((await picture).suggestedFilename()).toBe('The-circle-of-Steve-Witkoff.svg');
});

test("the map and the lists of a vote have the API's own counts", async ({ page, request }) => {
  const { resolution } = await ask(
    request,
    '{ resolution(symbol: "ES-11/4") { rollCalls { votes(first: 200) { nodes { position country { code } } } } } }',
  );
  const votes: { position: string; country: { code: string } }[] = resolution.rollCalls[0].votes.nodes;
  await open(page, '/resolution/A/RES/ES-11/4');
  await expect(page.locator('.world svg')).toBeVisible();
  for (const [position, name] of [['YES', 'yes'], ['NO', 'no'], ['ABSTAIN', 'abstain'], ['NON_VOTING', 'non-voting']] as const) {
    const expected = votes.filter((vote) => vote.position === position).length;
    await expect(page.locator(`.world .state-${name}`)).toHaveCount(expected);
    await expect(page.locator(`.position-${name} li`)).toHaveCount(expected);
  }
});

test('on a phone a vote is a tile a country, which is taken away as SVG', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/resolution/A/RES/ES-11/4');
  await expect(page.locator('.world .state-no')).toHaveCount(5);
  const picture = page.waitForEvent('download');
  await page.getByRole('group', { name: /how the world voted/ }).getByRole('button', { name: 'SVG' }).click();
  expect((await picture).suggestedFilename()).toMatch(/how-the-world-voted\.svg$/);
});

test('the heat map is read by the arrow keys, and Enter opens a pair', async ({ page, request }) => {
  await open(page, '/agreement');
  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const said = await page.locator('.heat-cell').textContent();
  const [, a, b] = /^(.+) and (.+):/.exec(said!)!;
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(`${a} and ${b}`);
  const [, codeA, codeB] = /\/agreement\/(\w+)\/(\w+)$/.exec(page.url())!;
  const { agreement } = await ask(request, 'query ($a: ID!, $b: ID!) { agreement(a: $a, b: $b) { shared } }', { a: codeA, b: codeB });
  await expect(page.locator('.sentence')).toContainText(`of ${agreement.shared} shared roll call`);
});

test('filters stand in the address, so that Back and reload keep them', async ({ page }) => {
  await open(page, '/agreement');
  await page.getByLabel('From').fill('2022-10-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.sentence')).toContainText('In 3 recorded roll calls');
  await page.reload();
  await expect(page.locator('.sentence')).toContainText('In 3 recorded roll calls');
  await expect(page.getByLabel('From')).toHaveValue('2022-10-01');
  await page.goBack();
  await expect(page.locator('.sentence')).toContainText('In 6 recorded roll calls');
});

test('where two parted, how each of them voted is said', async ({ page }) => {
  await open(page, '/agreement/CHN/RUS');
  await expect(page.locator('.parted')).toHaveCount(4);
  await expect(page.locator('.parted').first()).toContainText('China abstaining, Russia no on');
});

test('two names lead to a chain of sentences with their evidence; a name that nobody has is said', async ({ page }) => {
  await open(page, '/connections');
  await page.getByLabel('From', { exact: true }).fill('Putin');
  await page.getByLabel('To', { exact: true }).fill('Umerov');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chain').first()).toContainText('Putin receives Witkoff and Kushner in the Kremlin, held on 2 December 2025');
  await expect(page.locator('.chain').first()).toContainText('planned for 4 December 2025');
  await expect(page).toHaveURL(/\/connections\/Putin\/Umerov$/);
  await open(page, '/connections/Putin/Nobody%20Whatsoever');
  await expect(page.getByRole('alert')).toContainText('Nobody Whatsoever');
});
