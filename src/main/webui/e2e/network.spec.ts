import { expect, test, type Page } from '@playwright/test';
import { open } from './explorer';

/** The picture, once everybody in it has a place. */
async function laid(page: Page) {
  const canvas = page.locator('.network-frame canvas');
  await expect(page.locator('.network-waiting')).toHaveCount(0);
  await canvas.scrollIntoViewIfNeeded();
  return canvas;
}

/** Points at people of the picture, one after the other, and chooses them, until the address is as it should be. */
async function chooseUntil(page: Page, address: RegExp, choose: (x: number, y: number) => Promise<void>) {
  const canvas = await laid(page);
  const { x: left, y: top, width, height } = (await canvas.boundingBox())!;
  for (let y = 10; y < height; y += 24) {
    for (let x = 10; x < width; x += 30) {
      await page.mouse.move(left + x, top + y);
      if ((await canvas.evaluate((element) => element.style.cursor)) === 'pointer') {
        await choose(left + x, top + y);
        if (await page.waitForURL(address, { timeout: 500 }).then(() => true, () => false)) {
          return;
        }
      }
    }
  }
}

test('a click on somebody adds whom they met, which Back takes away', async ({ page }) => {
  await open(page, '/network?around=andrii-hnatov');
  await expect(page.locator('.network-ties tbody tr')).toHaveCount(1);
  await chooseUntil(page, /around=rustem-umerov/, (x, y) => page.mouse.click(x, y));
  await expect(page.getByRole('button', { name: 'Not around Rustem Umerov' })).toBeVisible();
  await expect(page.locator('.network-ties')).toContainText('Jared Kushner');
  await page.goBack();
  await expect(page.locator('.network-ties tbody tr')).toHaveCount(1);
});

test('by keyboard alone a person is chosen, added, and led from to another with the evidence', async ({ page }) => {
  await open(page, '/network?around=Putin&person=vladimir-putin');
  await expect(page.getByRole('button', { name: 'Not around Vladimir Putin' })).toBeVisible();
  await expect(page.getByRole('button', { name: /whom they met$/ })).toHaveCount(0);
  const [person, way] = [page.locator('.network-chosen select').first(), page.locator('.network-chosen select').nth(1)];
  await person.focus();
  await page.keyboard.type('Steve');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/around=steve-witkoff/);
  await person.selectOption('vladimir-putin');
  await way.selectOption('rustem-umerov');
  const chain = page.getByRole('region', { name: 'The shortest way' });
  await expect(chain).toContainText('Putin receives Witkoff and Kushner in the Kremlin, held on 2 December 2025');
  await expect(chain).toContainText('planned for 4 December 2025');
  await page.reload();
  await expect(chain).toContainText('planned for 4 December 2025');
});

test('the slider shows what had begun by a day, and plays to the last one', async ({ page }) => {
  await open(page, '/network?around=steve-witkoff');
  const rows = page.locator('.network-ties tbody tr');
  await page.getByRole('slider').press('Home');
  await expect(page).toHaveURL(/until=2025-12-02/);
  await expect(rows).toHaveCount(3);
  await page.reload();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(rows).toHaveCount(5);
  await expect(page).not.toHaveURL(/until/);
});

test('only planned meetings are asked for where a reader wants only those, and the query says so', async ({ page }) => {
  await open(page, '/network?around=steve-witkoff');
  await page.getByText('Only some people and meetings').click();
  await page.getByLabel('planned').check();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.sentence')).toHaveText('Of 3 people, 3 pairs only planned to.');
  expect(await page.getByRole('link', { name: 'Show the query' }).getAttribute('href')).toContain('PLANNED');
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG' }).click();
  expect((await picture).suggestedFilename()).toBe('The-network-around-Steve-Witkoff.png');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page over the picture, two zoom the picture, and a tap chooses somebody', async ({ page }) => {
    await open(page, '/network?around=andrii-hnatov');
    const canvas = await laid(page);
    const drawn = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    const fingers = await page.context().newCDPSession(page);
    const { x: left, y: top, width, height } = (await canvas.boundingBox())!;
    const middle = { x: left + width / 2, y: top + height / 2 };
    const [before, scrolled] = [await drawn(), await page.evaluate(() => scrollY)];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', middle);
    for (let down = 10; down <= 150; down += 10) {
      await touch('touchMove', { x: middle.x, y: middle.y + down });
    }
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(scrolled - 100);
    expect(await drawn()).toBe(before);

    await canvas.scrollIntoViewIfNeeded();
    await fingers.send('Input.synthesizePinchGesture', { ...middle, scaleFactor: 2, gestureSourceType: 'touch' });
    expect(await drawn()).not.toBe(before);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await page.getByRole('button', { name: 'All of it' }).tap();
    await chooseUntil(page, /around=rustem-umerov/, (x, y) => page.touchscreen.tap(x, y));
    await expect(page.getByRole('button', { name: 'Not around Rustem Umerov' })).toBeVisible();
  });
});
