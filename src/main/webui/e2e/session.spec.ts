import { expect, test, type Page } from '@playwright/test';
import { axe, open, sideways } from './explorer';

/** The proof that goes with the next question of a page. */
async function proof(page: Page, ask: () => Promise<unknown>) {
  const [request] = await Promise.all([page.waitForRequest((request) => new URL(request.url()).pathname === '/graphql'), ask()]);
  return request.headers().authorization;
}

test('a link with a key signs in, and the key is in no address and no longer sent once signed out', async ({ page }) => {
  expect(await proof(page, () => open(page, '/claims#key=made-up_for.this=test'))).toBe('Bearer made-up_for.this=test');
  await expect(page).toHaveURL(/\/claims$/);
  await expect(page.getByText('Signed in')).toBeVisible();
  expect(await proof(page, () => page.reload())).toBe('Bearer made-up_for.this=test');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await proof(page, () => page.reload())).toBeUndefined();
});

test('who signs in by hand stays so in this window, or in this browser where they wish, and GraphiQL asks with the key too', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/claims');
  const enter = async (key: string, stays: boolean) => {
    await page.getByRole('button', { name: 'Sign in' }).press('Enter');
    await page.getByLabel('Key').fill(key);
    await page.getByLabel('stay signed in').setChecked(stays);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Signed in')).toBeVisible();
  };
  await enter('only-here', false);
  expect(await sideways(page)).toBe(0);
  expect(await axe(page)).toEqual([]);
  const other = await context.newPage();
  expect(await proof(other, () => open(other, '/claims'))).toBeUndefined();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await enter('everywhere', true);
  await expect(other.getByText('Signed in')).toBeVisible();
  await other.setViewportSize({ width: 390, height: 844 });
  await other.goto('/graphiql/');
  expect(await proof(other, () => other.getByRole('button', { name: 'Ask' }).first().click())).toBe('Bearer everywhere');
});
