// Somebody with a keyboard and no mouse, in any browser. Playwright drives the distribution's Chromium; it drives no Firefox
// but one of its own, so Puppeteer drives the distribution's, by the standard protocol (WebDriver BiDi).
import type { Page as PlaywrightPage } from 'playwright-core';
import { launch, type Page as PuppeteerPage } from 'puppeteer-core';
import { expect } from 'vitest';
import { launchBrowser } from '../../support/browser.mjs';

// What the pages of both drivers have in common.
interface Driven {
  keyboard: Pick<PlaywrightPage['keyboard'], 'press' | 'type'>;
  evaluate<Told, Given>(toDo: (given: Given) => Told, given: Given): Promise<Told>;
}

export class Visitor {
  constructor(
    private readonly page: Driven,
    // Presses the key that opens the chooser, and chooses the file.
    private readonly chooses: (path: string, press: () => Promise<void>) => Promise<void>,
    readonly leave: () => Promise<void>,
  ) {}

  press(key: 'Enter' | ' ' | 'ArrowDown' | 'Tab'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  choose(path: string): Promise<void> {
    return this.chooses(path, () => this.press(' '));
  }

  // The words of what has the focus.
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : undefined;
      return (label ?? element?.textContent ?? '').trim();
    }, null);
  }

  // Tabs until the words of what has the focus match.
  async tabTo(words: RegExp): Promise<void> {
    for (let step = 0; step < 250; step += 1) {
      if (words.test(await this.focused())) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never reaches ${words}`);
  }

  async activate(words: RegExp): Promise<void> {
    await this.tabTo(words);
    await this.press('Enter');
  }

  // Waits until the page has moved the focus there.
  async arrivesAt(words: RegExp): Promise<void> {
    await expect.poll(() => this.focused(), { timeout: 20_000 }).toMatch(words);
  }

  // What can be seen of the first part that matches, its words run together; empty where it cannot be seen.
  seen(selector: string): Promise<string> {
    return this.page.evaluate((wanted) => {
      const shown = [...document.querySelectorAll<HTMLElement>(wanted)].find((element) => element.checkVisibility());
      return (shown?.innerText ?? '').replace(/\s+/g, ' ').trim();
    }, selector);
  }

  async sees(selector: string, words: RegExp): Promise<void> {
    await expect.poll(() => this.seen(selector), { timeout: 20_000 }).toMatch(words);
  }
}

const ready = (page: Driven) =>
  expect.poll(() => page.evaluate(() => document.querySelector('input[type="file"]:enabled') !== null, null), { timeout: 20_000 }).toBe(true);

const visitors = {
  async Chromium(url: string): Promise<Visitor> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(url);
    await ready(page);
    const choose = async (path: string, press: () => Promise<void>) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
      await chooser.setFiles(path);
    };
    return new Visitor(page, choose, () => browser.close());
  },

  async Firefox(url: string): Promise<Visitor> {
    const browser = await launch({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
    const page: PuppeteerPage = await browser.newPage();
    await page.goto(url);
    await ready(page as Driven);
    const choose = async (path: string, press: () => Promise<void>) => {
      const [chooser] = await Promise.all([page.waitForFileChooser(), press()]);
      await chooser.accept([path]);
    };
    return new Visitor(page as Driven, choose, () => browser.close());
  },
};

export const browsers = Object.keys(visitors) as (keyof typeof visitors)[];
export const arrive = (browser: keyof typeof visitors, url: string) => visitors[browser](url);
