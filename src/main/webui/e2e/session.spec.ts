import { expect, test, type Page } from '@playwright/test';
import { key } from './editor';
import { axe, open, settled, sideways } from './explorer';

test.use({ storageState: { cookies: [], origins: [] } });

/** The proof that goes with the next question of a page. */
async function proof(page: Page, ask: () => Promise<unknown>) {
  const [request] = await Promise.all([page.waitForRequest((request) => new URL(request.url()).pathname === '/graphql'), ask()]);
  return request.headers().authorization;
}

test('a link with a key signs in, and the key is in no address and no longer sent once signed out', async ({ page }) => {
  expect(await proof(page, () => open(page, '/claims#key=made-up_for.this=test'))).toBe('Bearer made-up_for.this=test');
  await expect(page).toHaveURL(/\/claims$/);
  await expect(page.getByText('Signed in', { exact: true })).toBeVisible();
  expect(await proof(page, () => page.reload())).toBe('Bearer made-up_for.this=test');
  await expect(page.getByRole('alert').first()).toContainText('The key that you signed in with is not taken.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await settled(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await proof(page, () => page.reload())).toBeUndefined();
});

test('who may not change the graph is told so, signs in there, and may', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/load');
  const file = { name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from('x,y\n1,2\n') };
  await page.locator('input[type=file]').setInputFiles(file);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('You are not signed in.');
  await alert.getByRole('button', { name: 'Sign in' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await dialog.getByLabel('Key').fill(key);
  expect(await axe(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.keyboard.press('Enter');
  await expect(alert).toContainText('You are signed in now.');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(alert).toContainText('the file has the columns x, y');

  // In this window, and in no other.
  const other = await context.newPage();
  expect(await proof(other, () => open(other, '/claims'))).toBeUndefined();
});

test('who wishes to stay signed in is so in every window, and asks with the key in GraphiQL too', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, '/claims');
  await open(page, '/claims');
  await page.getByRole('button', { name: 'Sign in' }).press('Enter');
  await page.getByLabel('Key').fill(key);
  await page.getByLabel('stay signed in').check();
  await page.keyboard.press('Enter');
  await expect(other.getByText('Signed in', { exact: true })).toBeVisible();
  await other.setViewportSize({ width: 390, height: 844 });
  await other.goto('/graphiql/');
  expect(await proof(other, () => other.getByRole('button', { name: 'Ask' }).first().click())).toBe(`Bearer ${key}`);
});
