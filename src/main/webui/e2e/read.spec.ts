import { expect, test } from '@playwright/test';
import { ask, axe, open, picture, sideways } from './explorer';

const text = [
  'Portuguese Foreign Minister Aurelia Readovelli met her Norwegian counterpart, Ketil Lesehaugen, in Lisbon on Tuesday.',
  'She will meet Rustem Umerov in Oslo on Friday.',
].join('\n\n');

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
  await page.getByLabel('I have held every fact against the text').check();
  await page.getByRole('button', { name: 'Load it' }).click();
  await page.getByRole('link', { name: 'See the article in the graph' }).click();
  await expect(page.locator('h1')).toHaveText('Reading in Lisbon');

  const { meetings } = await ask(request, '{ meetings(filter: {with: ["Ketil Lesehaugen"]}) { nodes { status startedOn evidence { origin article { id } } } } }');
  expect(meetings.nodes).toMatchObject([{ status: 'UNCONFIRMED', startedOn: '2031-03', evidence: [{ origin: 'CURATED' }] }]);
  const { person } = await ask(request, '{ person(id: "Aurelia Readovelli") { offices { title } } }');
  expect(person.offices).toEqual([]);
  await ask(request, 'mutation ($id: ID!) { retractArticle(id: $id) { status } }', { id: meetings.nodes[0].evidence[0].article.id });
});
