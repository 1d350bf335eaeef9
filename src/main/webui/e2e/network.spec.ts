import { expect, test, type Page } from '@playwright/test';
import { open } from './explorer';

/** Points at people of the picture, one after the other, and clicks, until the address is as it should be. */
async function clickUntil(page: Page, address: RegExp) {
  const canvas = page.locator('.network-frame canvas');
  await expect(page.locator('.network-waiting')).toHaveCount(0);
  await canvas.scrollIntoViewIfNeeded();
  const { x: left, y: top, width, height } = (await canvas.boundingBox())!;
  for (let y = 10; y < height; y += 24) {
    for (let x = 10; x < width; x += 30) {
      await page.mouse.move(left + x, top + y);
      if ((await canvas.evaluate((element) => element.style.cursor)) === 'pointer') {
        await page.mouse.down();
        await page.mouse.up();
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
  await clickUntil(page, /around=rustem-umerov/);
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
