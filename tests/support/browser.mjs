// The browser that tests and benchmarks ask.
import { chromium } from 'playwright-core';

/** Debian's Chromium, or the one that CHROMIUM names. @returns {Promise<import('playwright-core').Browser>} */
export const launchBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
