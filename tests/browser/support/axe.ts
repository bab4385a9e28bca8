// What axe finds wrong with a page, each as a line of its own.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// `rules`: these alone, instead of all. The page has no frames, which axe's plain mode leaves out; and only what is wrong is
// worked out to the end. Together they take a third of the time.
export async function axeFaults(page: Page, ...rules: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  axe.options({ resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

// By how much the page would have to be moved sideways to be read.
export async function sidewaysFaults(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [];
}
