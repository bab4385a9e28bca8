// Raw data of a service for consumers, dropped on the page.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundle } from '../support/bundle.mjs';
import { referencePerson } from '../support/person.mjs';
import { formats } from '../support/raw-data/formats.mjs';
import { packings } from '../support/raw-data/packing.mjs';
import { writeRawData } from '../support/raw-data/write.mjs';
import { file, onDisk } from './support/files';
import { fileInput, native, openPage, reportHeading, useSite } from './support/site';

const site = useSite();
const person = referencePerson(bundle).carry('CYP2C19', ['*1', '*2']);

test.each([
  ['23andMe v5', 'as it is'],
  ['AncestryDNA v2', 'compressed with gzip'],
  ['MyHeritage v2', 'in UTF-16, the low byte first'],
])('%s, %s: the saved report is the native program’s, byte for byte', async (name, packing) => {
  const chosen = file('raw data.txt', packings[packing](writeRawData(person, formats[name])));
  const page = await openPage(site);
  await fileInput(page).setInputFiles(chosen);
  await reportHeading(page).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  const saved = readFileSync(await (await download).path());
  const { status, report } = native(onDisk(chosen));
  expect(status).toBe(0);
  expect(JSON.parse(saved.toString()).input.vendor).toBe(formats[name].vendor);
  expect(saved.equals(report)).toBe(true);
});
