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
  await page.getByRole('button', { name: 'All rejects as CSV' }).click();
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

test('the page of a load listens to it, stops it, and asks instead where it cannot listen', async ({ page }) => {
  const lines = Array.from({ length: 400 }, (_, n) => {
    const day = new Date(Date.UTC(1994, 0, 1 + n)).toISOString().slice(0, 10);
    return {
      article: { id: `article.progress-${n}`, title: `Progress ${n}`, publishedOn: '1996-01-01' },
      people: ['Wren Progressley', 'Kit Progressley'].map((name) => ({ ref: name, name })),
      meetings: [
        {
          title: 'Progress',
          kind: 'MEETING',
          status: 'HELD',
          startedOn: day,
          participants: [{ person: 'Wren Progressley' }, { person: 'Kit Progressley' }],
          evidence: [{ paragraph: 1 }],
        },
      ],
    };
  });
  const fileOf = (articles: object[]) => ({
    name: 'progress.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(articles.map((article) => JSON.stringify(article)).join('\n')),
  });
  const frames: { type: string; payload?: { data?: { loadProgress: { status: string; read: number } } } }[] = [];
  page.on('websocket', (socket) => {
    if (socket.url().endsWith('/graphql')) {
      socket.on('framereceived', ({ payload }) => frames.push(JSON.parse(String(payload))));
    }
  });
  const told = () => frames.flatMap(({ payload }) => payload?.data?.loadProgress ?? []);
  let asked = 0;
  page.on('request', (request) => request.url().endsWith('/graphql') && request.postData()?.includes('query Load(') && asked++);

  await open(page, '/load');
  await page.locator('input[type=file]').setInputFiles(fileOf(lines));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect.poll(() => new Set(told().map(({ read }) => read)).size).toBeGreaterThan(1);
  expect(told()[0]).toMatchObject({ status: 'RUNNING' });
  expect(frames.slice(0, 2).map(({ type }) => type)).toEqual(['connection_ack', 'next']);
  expect(asked).toBe(1);
  await page.getByRole('button', { name: 'Stop it' }).click();
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('cancelled; what was written stays');

  await page.routeWebSocket('**/graphql', (socket) => socket.close());
  await open(page, '/load');
  asked = 0;
  await page.locator('input[type=file]').setInputFiles(fileOf(lines.slice(-80)));
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('done', { timeout: 90_000 });
  expect(asked).toBeGreaterThan(1);
});
