import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { ask, axe, open, picture, sideways } from './explorer';

const text = [
  'Portuguese Foreign Minister Aurelia Readovelli met her Norwegian counterpart, Ketil Lesehaugen, in Lisbon on Tuesday.',
  'She will meet Rustem Umerov in Oslo on Friday.',
].join('\n\n');

/** Selects words of the text as a mouse does: pressed before the first letter, let go after the last. */
async function dragOver(page: Page, words: string) {
  const [from, to] = await page.locator('.article-text > div').evaluate((element, words) => {
    element.scrollIntoView();
    const start = element.textContent!.indexOf(words);
    const letter = (place: number) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let node = nodes.nextNode()!;
      for (; place >= node.textContent!.length; node = nodes.nextNode()!) {
        place -= node.textContent!.length;
      }
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [letter(start), letter(start + words.length - 1)];
    return [[first.left + 1, first.top + first.height / 2], [last.right, last.top + last.height / 2]] as const;
  }, words);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
}

test('an article goes from paste to graph: read, mended, loaded, shown', async ({ page, request }) => {
  await open(page, '/read');
  await page.getByLabel('Title').fill('Reading in Lisbon');
  await page.getByLabel('Published on').fill('2031-03-06');
  await page.getByLabel(/^The text, plain/).fill(text);
  await page.getByLabel('its text may be kept').check();
  await page.getByRole('button', { name: 'Read it' }).click();
  const facts = page.getByRole('region', { name: 'What it was read to say' });
  await expect(facts).toContainText('Meeting of Aurelia Readovelli and Ketil Lesehaugen');
  await expect(page.locator('.told').first()).toContainText('Aurelia Readovelli met her');
  await page.locator('.told a').first().focus();
  await expect(page.locator('.fact-lit').first()).toContainText('Meeting of Aurelia Readovelli and Ketil Lesehaugen');
  expect(await axe(page)).toEqual([]);
  for (const [width, colorScheme] of [[1280, 'light'], [390, 'dark']] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await picture(page, `read-${width}-${colorScheme}`);
    expect(await sideways(page)).toBe(0);
  }

  await page.getByLabel('Status').first().selectOption('UNCONFIRMED');
  await page.getByLabel('Date').first().fill('2031-03');
  await page.getByRole('button', { name: /^Drop: Aurelia Readovelli: Foreign Minister/ }).click();
  await page.reload();
  await expect(page.getByLabel('Status').first()).toHaveValue('UNCONFIRMED');
  await expect(page.getByLabel('Date').first()).toHaveValue('2031-03');

  await dragOver(page, 'meet Rustem Umerov in Oslo');
  await page.getByRole('button', { name: 'Add a fact from the selected words' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a fact' });
  await expect(adding.locator('blockquote')).toHaveText('meet Rustem Umerov in Oslo');
  await adding.getByLabel('It tells of a').selectOption('CALL');
  await adding.getByLabel('which was, or is').selectOption('PLANNED');
  await adding.getByLabel('Somebody else, by full name').fill('Solveig Readheim');
  await adding.getByRole('button', { name: 'Add as a person' }).click();
  await adding.getByLabel('Ketil Lesehaugen').check();
  expect(await axe(page)).toEqual([]);
  await adding.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Added: Call of Solveig Readheim and Ketil Lesehaugen')).toBeVisible();
  await expect(facts.locator('.fact-lit')).toContainText('Call of Solveig Readheim and Ketil Lesehaugen');

  // Without a pointer the evidence is a sentence that is chosen.
  await page.getByRole('button', { name: 'Add a fact', exact: true }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(adding.locator('blockquote')).toHaveText('She will meet Rustem Umerov in Oslo on Friday.');
  await page.keyboard.press('Escape');
  await expect(adding).toHaveCount(0);

  await page.getByLabel('I have held every fact against the text').check();
  await page.getByRole('button', { name: 'Load it' }).click();
  await page.getByRole('link', { name: 'See the article in the graph' }).click();
  await expect(page.locator('h1')).toHaveText('Reading in Lisbon');

  const { meetings } = await ask(request, '{ meetings(filter: {with: ["Aurelia Readovelli"]}) { nodes { status startedOn evidence { origin article { id } } } } }');
  expect(meetings.nodes).toMatchObject([{ status: 'UNCONFIRMED', startedOn: '2031-03', evidence: [{ origin: 'CURATED' }] }]);
  const start = text.indexOf('meet Rustem Umerov in Oslo');
  const calls = await ask(request, '{ meetings(filter: {with: ["Solveig Readheim"]}) { nodes { kind status participants { person { name } } evidence { quote start end origin } } } }');
  expect(calls.meetings.nodes).toMatchObject([
    { kind: 'CALL', status: 'PLANNED', evidence: [{ quote: 'meet Rustem Umerov in Oslo', start, end: start + 26, origin: 'CURATED' }] },
  ]);
  const { person } = await ask(request, '{ person(id: "Aurelia Readovelli") { offices { title } } }');
  expect(person.offices).toEqual([]);
  await ask(request, 'mutation ($id: ID!) { retractArticle(id: $id) { status } }', { id: meetings.nodes[0].evidence[0].article.id });
});

const founding = fileURLToPath(new URL('../../../../../shared/data/articles/2025-12-04-witkoff-umerov.txt', import.meta.url));

test('the article that the project began with is read, and what a person curated of it stays', async ({ page }) => {
  test.skip(!existsSync(founding), `${founding} is not on this machine`);
  await open(page, '/read');
  await page.getByLabel('Title').fill('Witkoff and Umerov to meet after the Kremlin talks');
  await page.getByLabel('Published on').fill('2025-12-04');
  await page.getByLabel('or a file of plain text').setInputFiles(founding);
  await expect(page.getByLabel(/^The text, plain/)).toHaveValue(/Umerov/);
  await page.getByRole('button', { name: 'Read it' }).click();
  const meetings = page.getByRole('region', { name: 'What it was read to say' }).getByRole('listitem').filter({ has: page.getByLabel('Status') });
  const inTheKremlin = meetings.filter({ hasText: 'Kremlin' });
  await expect(inTheKremlin.getByLabel('Status')).toHaveValue('HELD');
  await expect(inTheKremlin.getByLabel('Date')).toHaveValue('2025-12-02');
  for (const name of ['Vladimir Putin', 'Steve Witkoff', 'Jared Kushner']) {
    await expect(inTheKremlin.getByText(/^Who: /)).toContainText(name);
  }
  await expect(meetings.filter({ hasText: 'Rustem Umerov' }).filter({ hasText: 'Florida' }).getByLabel('Status')).toHaveValue('PLANNED');

  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(page.getByText(/^Loaded: no facts new, 0 changed/)).toBeVisible();
  await page.getByRole('link', { name: 'See the article in the graph' }).click();
  await expect(page.getByRole('link', { name: 'Putin receives Witkoff and Kushner in the Kremlin' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Meeting, planned' }).first()).toBeVisible();
});
