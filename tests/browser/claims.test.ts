// The page says nothing that the report does not say: each line, in both languages, with everything opened.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { en, type Content } from '../../web/src/content/en';
import { es } from '../../web/src/content/es';
import type { Report } from '../../web/src/generated/report';
import { notInReport } from './support/claims';
import { fixedWords, Phrases } from './support/fixed-words';
import { openEverything, readLines, readShown } from './support/page-text';
import { openPage, reportHeading, typeGene, useSite } from './support/site';

const site = useSite();
type Language = 'en' | 'es';
const languages: Record<Language, Content> = { en, es };
const joining: Record<Language, string[]> = { en: ['and', 'or'], es: ['y', 'e', 'o', 'u'] };
const fixed = {} as Record<Language, Phrases>;

beforeAll(async () => {
  for (const language of ['en', 'es'] as const) {
    const categories = Object.values(languages[language].categories).flatMap(({ label, explanation }) => [label, explanation]);
    const steps = Object.values(languages[language].scale.steps);
    const words = (await fixedWords(language)).filter((text) => !steps.includes(text));
    fixed[language] = new Phrases([...words, ...categories, ...joining[language], 'English', 'Español']);
  }
});

const people: [string, (page: Page) => Promise<void>][] = [
  ['person A', (page) => page.getByRole('button', { name: 'Person A' }).click()],
  ['person B', (page) => page.getByRole('button', { name: 'Person B' }).click()],
  [
    'a letter that says CYP2D6 *4/*41',
    async (page) => {
      await typeGene(page, 'CYP2D6', '*4', '*41');
      await page.getByRole('button', { name: 'Make the report' }).click();
    },
  ],
];

async function saved(page: Page, language: Language): Promise<Report> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: languages[language].report.save }).click();
  const report = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Report;
  expect(report.language).toBe(language);
  return report;
}

const check = async (page: Page, report: Report, language: Language) =>
  notInReport(await readLines(page), await readShown(page), report, languages[language], fixed[language]);

test.each(people)('every word about %s is in the report, in both languages', async (_, choose) => {
  const page = await openPage(site);
  await choose(page);
  await reportHeading(page).waitFor();
  await openEverything(page);
  expect(await check(page, await saved(page, 'en'), 'en')).toEqual([]);
  expect((await readLines(page)).length).toBeGreaterThan(2000);

  await page.getByRole('button', { name: 'Español' }).click();
  await page.locator('article:not([aria-busy])').getByRole('heading', { level: 1, name: /^Informe de medicamentos/ }).waitFor();
  await openEverything(page);
  expect(await check(page, await saved(page, 'es'), 'es')).toEqual([]);
});

describe('what is not in the report is found', () => {
  let page: Page;
  let report: Report;
  beforeAll(async () => {
    page = await openPage(site);
    await page.getByRole('button', { name: 'Person A' }).click();
    await reportHeading(page).waitFor();
    report = await saved(page, 'en');
    await openEverything(page);
  });

  const inCard = (label: string, selector: string) =>
    page
      .locator('details.rx-card', { has: page.getByRole('heading', { level: 4, name: label, exact: true }) })
      .locator(selector)
      .first();
  const adviceOn = (name: string) => report.medicines.find((medicine) => medicine.name === name)!.advice[0];

  test('where the report says something else of a medicine', async () => {
    const changed = structuredClone(report);
    changed.medicines.find(({ name }) => name === 'clopidogrel')!.advice[0].patient.action = 'Ask your pharmacist.';
    const found = await check(page, changed, 'en');
    expect(found).toEqual(found.filter((each) => each.includes('clopidogrel')));
    expect(found.join()).toContain('not said');
  });

  test('where the page says something else', async () => {
    const raised = (text: string) => text.replace(/\d+/, (n) => String(Number(n) + 1000));
    // A place, what it is made to say, and how that is found.
    const changes: [Locator, (text: string) => string, string][] = [
      [page.locator('.rx-overview__unclear'), raised, 'section overview: For 10'],
      [page.locator('.rx-overview__count').first(), (text) => text.replace(/\d+/, (n) => String(Number(n) + 1)), `${en.categories.avoid.label}: `],
      [page.locator('#worth + p'), (text) => `${text} These are safe.`, 'These are safe.'],
      [inCard('clopidogrel', '.rx-card__about'), (text) => text.replace('Plavix', 'Zocor'), 'medicine clopidogrel: '],
      [inCard('clopidogrel', 'summary .rx-mark__name'), () => en.categories.standard.label, `clopidogrel: ${en.categories.standard.label}`],
      [inCard('clopidogrel', '.rx-advice h5 + p'), (text) => `${text} Take 75 mg.`, 'statement clopidogrel: '],
      [inCard('clopidogrel', '.rx-disclosure__body > ul > li'), () => `CYP2C19: ${en.genes.status['not-callable']}`, 'clopidogrel: CYP2C19: '],
      [inCard('codeine', '.rx-advice h5 + p'), () => adviceOn('simvastatin').patient.meaning, 'statement codeine: '],
      [inCard('tramadol', '.rx-advice h5:nth-of-type(2) + p'), () => adviceOn('simvastatin').patient.action, 'tramadol: not said: '],
      [inCard('tramadol', '.rx-facts dd'), () => adviceOn('simvastatin').recommendation, 'advice tramadol: '],
      [page.locator('#gene-CYP2C19 > summary strong'), () => '*1/*17', 'gene CYP2C19: *1/*17'],
      [page.locator('#gene-CYP2D6 .rx-facts dt + dd').first(), () => 'Ultrarapid Metabolizer', 'gene CYP2D6: Ultrarapid'],
      [page.locator('.rx-grid__category').first(), () => en.categories.standard.label, `grid: `],
      [page.locator('#gene-CYP2C19 .rx-scale__step--here .rx-scale__name'), () => en.scale.steps['normal-metabolizer']!, 'scale CYP2C19: Normal'],
      [page.locator('#gene-CYP2C9 .rx-table tbody th').first(), () => 'rs123', 'gene CYP2C9: rs123'],
    ];
    for (const [place, change] of changes) {
      const text = change((await place.textContent()) ?? '');
      await place.evaluate((element, words) => void (element.textContent = words), text);
    }
    const found = await check(page, report, 'en');
    expect(changes.map(([, , how]) => how).filter((how) => !found.some((each) => each.startsWith(how) || each.endsWith(how)))).toEqual([]);
  });
});
