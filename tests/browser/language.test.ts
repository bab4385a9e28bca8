// Spanish and English, switched on the page: everything is said in the other language, and nothing is asked for or lost.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { file, onDisk, personA } from './support/files';
import { fileInput, native, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

const speak = (page: Page, language: 'English' | 'Español') => page.getByRole('button', { name: language }).click();
const heading = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text });

test('the browser’s language is the first one', async () => {
  const context = await site.browser.newContext({ locale: 'es-MX' });
  const page = await context.newPage();
  await page.goto(site.url);
  await heading(page, '¿Qué dicen sus genes sobre sus medicamentos?').waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('es');
  expect(await page.title()).toBe('Rxplain: sus genes y sus medicamentos, explicados');
});

test('a report is told in the other language at once, without a network, and what was open stays open', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('summary', { hasText: /^clopidogrel/ }).click();
  await speak(page, 'Español');
  await heading(page, 'Informe de medicamentos de example-a').waitFor();
  const card = page.locator('details', { has: page.getByRole('heading', { level: 4, name: 'clopidogrel' }) }).first();
  await card.getByText('Qué significa para usted').first().waitFor();
  expect(await card.getAttribute('open')).not.toBeNull();
  expect(await card.textContent()).toMatch(/médico|farmacéutico/);
  expect(await page.getAttribute('html', 'lang')).toBe('es');

  await speak(page, 'English');
  await reportHeading(page).waitFor();
  await card.getByText('What this means for you').first().waitFor();
  expect(requests).toEqual([]);
});

test('the report saved in Spanish is the native program’s, byte for byte', async () => {
  const page = await openPage(site);
  await speak(page, 'Español');
  await page.getByLabel('Elija su archivo').setInputFiles(personA());
  await heading(page, 'Informe de medicamentos de example-a').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar el informe' }).click();
  const saved = readFileSync(await (await download).path());
  expect(saved.equals(native(onDisk(personA()), '--language', 'es').report)).toBe(true);
});

test('a failure is told again in the other language', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(file('hello.txt', 'hello'));
  await heading(page, 'There is no report').waitFor();
  await speak(page, 'Español');
  await heading(page, 'No hay informe').waitFor();
});
