import { expect, test } from '@playwright/test';
import { ask, axe, open, picture, settled, sideways } from './explorer';

const article = (id: string, name: string) => ({
  article: { id, title: `Loaded ${id}` },
  people: [{ ref: 'one', name, isNew: true, evidence: [{ paragraph: 1 }] }],
});

test('a file is dropped in, loaded, and its rejects are told and taken away', async ({ page, request }) => {
  await open(page, '/load');
  const lines = [article('article.loaded-by-hand', 'Lia Loadarova'), { article: { title: 'Wrong' }, meetings: [{ title: 'Talks' }] }];
  await page.locator('input[type=file]').setInputFiles({
    name: 'articles.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
  });
  await expect(page).toHaveURL(/\/load\/load\./);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('done');
  await expect(page.getByRole('heading', { name: /\d+ rejects?/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All rejects as CSV' }).click();
  expect((await download).suggestedFilename()).toContain('.csv');
  await page.reload();
  await settled(page);
  expect(await axe(page)).toEqual([]);
  for (const [width, colorScheme] of [[1280, 'light'], [390, 'dark']] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await picture(page, `load-${width}-${colorScheme}`);
    expect(await sideways(page)).toBe(0);
  }
  await ask(request, 'mutation { retractArticle(id: "article.loaded-by-hand") { status } }');
});

test('a file that is nothing known is refused with the words that help', async ({ page }) => {
  await open(page, '/load');
  await page.locator('input[type=file]').setInputFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from('x,y\n1,2\n') });
  await expect(page.getByRole('alert')).toContainText('the file has the columns x, y');
});
