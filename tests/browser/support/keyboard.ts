// Going about with the keyboard alone.
import type { Page } from 'playwright-core';

// The words of what has the focus.
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (label ?? element?.textContent ?? '').trim();
  });

// Tabs until the focused element's words match; fails when it comes round without having met them.
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (words.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${words}`);
}
