import { expect, test, type Page } from '@playwright/test';
import { key } from './editor';
import { axe, open, picture, settled, sideways, watch } from './explorer';

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

test('who signs in with their organisation comes back to the page and may change the graph, until they sign out', async ({ page, request }) => {
  const { issuer } = await (await request.get('/sign-in')).json();
  const seen = watch(page);
  await open(page, '/load?from=here');
  await page.getByRole('button', { name: 'Sign in' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await expect(dialog).toContainText(`That leads to ${new URL(issuer).host} and back.`);
  expect(await axe(page)).toEqual([]);
  expect(seen).toEqual([]);
  await picture(page, 'sign-in-1280-light');
  const asked = page.waitForRequest(`${issuer}/authorize?*`);
  await dialog.getByRole('button', { name: 'Sign in with your organisation' }).press('Enter');
  const { searchParams } = new URL((await asked).url());
  expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'explorer', scope: 'openid' });
  await expect(page).toHaveURL('/load?from=here');
  await page.locator('input[type=file]').setInputFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from('x,y\n1,2\n') });
  await expect(page.getByRole('alert')).toContainText('the file has the columns x, y');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(seen.every((request) => request.startsWith(issuer))).toBe(true);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/oken/);
  expect(await proof(page, () => page.goto('/claims'))).toBeUndefined();
});

test('a token is renewed before it is over, after a reload too, and once it is over the reader is told so', async ({ page }) => {
  await page.route('**/token', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), expires_in: 62 } });
  });
  await open(page, '/claims');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign in with your organisation' }).click();
  await expect(page.getByText('Signed in', { exact: true })).toBeVisible();
  await settled(page);
  const renewal = page.waitForRequest((request) => request.url().endsWith('/token') && request.postData()!.includes('grant_type=refresh_token'));
  const before = await proof(page, () => page.reload());
  await renewal;
  await expect.poll(() => page.evaluate(() => `Bearer ${sessionStorage.getItem('chancery.token')}`)).not.toBe(before);

  await page.evaluate(() => sessionStorage.setItem('chancery.token', 'one.that.is-over'));
  await page.reload();
  await expect(page.getByRole('alert').first()).toContainText('Your organisation’s sign-in is over, or is not taken here. Sign in again.');
});

test('who is not in the group is told that editors may, and whom the organisation refuses is told why', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/token', (route) => route.continue({ headers: { ...route.request().headers(), 'x-group': 'readers' } }));
  await open(page, '/load');
  const signIn = async () => {
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    expect(await sideways(page)).toBe(0);
    await picture(page, 'sign-in-360-light');
    await page.getByRole('button', { name: 'Sign in with your organisation' }).click();
  };
  await signIn();
  await expect(page.getByText('Signed in', { exact: true })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from('x,y\n1,2\n') });
  await expect(page.getByRole('alert')).toContainText('This is not allowed. This takes the role editor');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.route('**/authorize?*', (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const back = new URL(asked.get('redirect_uri')!);
    back.search = String(new URLSearchParams({ error: 'access_denied', error_description: 'You may not use this client', state: asked.get('state')! }));
    return route.fulfill({ status: 302, headers: { Location: back.href } });
  });
  await signIn();
  await expect(page.getByRole('alert')).toContainText('did not say who you are. You may not use this client');
  expect(await axe(page)).toEqual([]);
});
