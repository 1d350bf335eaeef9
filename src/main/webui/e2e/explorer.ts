import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { asEditor } from './editor';

const screenshots = fileURLToPath(new URL('../../../../target/screenshots/', import.meta.url));

/** Asks the API, as any client of an editor would. */
export async function ask(request: APIRequestContext, query: string, variables: object = {}) {
  const answer = await request.post('/graphql', { data: { query, variables }, headers: asEditor });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

/** Notes what a page must never do: ask another host, throw, or break its own security policy. */
export function watch(page: Page) {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !host.startsWith('localhost:')) {
      seen.push(request.url());
    }
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => message.text().includes('Content Security Policy') && seen.push(message.text()));
  return seen;
}

/** Opens a page and waits until its answer is there. */
export async function open(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

/** Waits until a page has its answers. */
export async function settled(page: Page) {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.bone')).toHaveCount(0);
}

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** By how many pixels a page is wider than its window. */
export const sideways = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** Keeps a picture of the whole page in target/screenshots, to be looked at. */
export async function picture(page: Page, name: string) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true });
}
