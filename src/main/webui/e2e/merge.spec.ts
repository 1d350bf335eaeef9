import { expect, test } from '@playwright/test';
import { ask, axe, open, picture, settled, sideways } from './explorer';

const load = 'mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status message } }';
const office = (name: string, article: string) => ({
  facts: {
    article: { id: article, title: `On ${name}`, publishedOn: '2031-01-02' },
    people: [{ ref: 'one', name, isNew: true, evidence: [{ paragraph: 1 }] }],
    offices: [{ holder: 'one', title: 'Foreign Minister', country: 'Norway', evidence: [{ paragraph: 1 }] }],
  },
});

test('two who may be one stand side by side, become one, and two again', async ({ page, request }) => {
  await ask(request, load, office('Torbjorn Mergesen', 'article.merge-1'));
  await ask(request, load, office('Torbjorn Mergeson', 'article.merge-2'));
  await open(page, '/merge');
  const pair = page.getByRole('link', { name: /Torbjorn Mergese?o?n and Torbjorn Mergese?o?n/ });
  await pair.click();
  await expect(page.getByRole('article', { name: 'Torbjorn Mergesen' })).toContainText('Foreign Minister, Norway');
  expect(await axe(page)).toEqual([]);
  for (const [width, colorScheme] of [[1280, 'light'], [390, 'dark']] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await picture(page, `merge-${width}-${colorScheme}`);
    expect(await sideways(page)).toBe(0);
  }
  await page.getByLabel('Why they are one').fill('A slip of the pen');
  await page.getByRole('button', { name: 'Keep Torbjorn Mergesen' }).press('Enter');
  await expect(page.getByText('Torbjorn Mergeson is Torbjorn Mergesen from now on.')).toBeVisible();
  await expect(page.getByText('A slip of the pen')).toBeVisible();
  await open(page, '/person/torbjorn-mergesen');
  await page.getByRole('link', { name: 'why, and the way back' }).click();
  await settled(page);
  await page.getByRole('button', { name: 'Part Torbjorn Mergeson again' }).click();
  await expect(page.getByText('Torbjorn Mergeson is somebody else again.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  for (const id of ['article.merge-1', 'article.merge-2']) {
    await ask(request, 'mutation ($id: ID!) { retractArticle(id: $id) { status } }', { id });
  }
});
