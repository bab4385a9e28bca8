// The three visits that the page is made for, each with the keyboard alone, in Chromium and in Firefox.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.mjs';
import { referencePerson } from '../support/person.mjs';
import { formats } from '../support/raw-data/formats.mjs';
import { writeRawData } from '../support/raw-data/write.mjs';
import { file, onDisk, twoPeople } from './support/files';
import { useSite } from './support/site';
import { arrive, browsers, type Visitor } from './support/visitor';

const site = useSite();

const rawData = onDisk(
  file('genome.txt', writeRawData(referencePerson(bundle).carry('CYP2C19', ['*1', '*2']), formats['23andMe v5'])),
);
const people = onDisk(twoPeople('mother', 'child'));

const medicine = (name: string) => `[aria-labelledby="yours"] details[id="medicine-${name}"]`;

describe.each(browsers)('in %s', (browser) => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await arrive(browser, site.url);
  });
  afterEach(() => visitor.leave());

  test('a patient with a 23andMe file and five medicines, one misspelt', async () => {
    await visitor.tabTo(/^Choose your file$/);
    await visitor.choose(rawData);
    await visitor.arrivesAt(/^Your medicines$/);

    await visitor.tabTo(/^Medicine$/);
    for (const written of ['clopidegrel 75 mg once daily', 'codeine 30 mg', 'Paxil', 'levothyroxine 50 mcg', 'warfarin']) {
      await visitor.type(written);
      await visitor.press('Enter');
    }
    await visitor.activate(/^Make the report$/);
    await visitor.arrivesAt(/^clopidogrel/); // what was meant is asked, not guessed
    await visitor.press('Enter');
    await visitor.activate(/^Make the report$/);

    await visitor.arrivesAt(/^Medicine report/);
    await visitor.sees(medicine('clopidogrel'), /What this means for you.*What to do/);
    await visitor.sees(medicine('clopidogrel'), /How sure this is, and why/);
    // CYP2D6 cannot be read from such a file, and so nothing is said to be usual.
    await visitor.sees(medicine('codeine'), /We cannot tell/i);
    await visitor.sees('main', /levothyroxine/);
    expect(await visitor.seen('h1')).toMatch(/^Medicine report/);
  });

  test('a counsellor with a file of two people', async () => {
    await visitor.tabTo(/^Choose your file$/);
    await visitor.choose(people);
    await visitor.arrivesAt(/^This file holds 2 people$/);
    await visitor.tabTo(/^mother$/);
    await visitor.press(' ');
    await visitor.press('ArrowDown');
    await visitor.activate(/^Make the report$/);
    await visitor.arrivesAt(/^Your medicines$/);
    await visitor.activate(/^I take none/);
    await visitor.arrivesAt(/^Medicine report for child$/);

    await visitor.activate(/^For professionals$/);
    await visitor.tabTo(/^Your notes on this report$/);
    await visitor.type('By keyboard.');
    await visitor.tabTo(/^Medicine, brand or class$/);
    await visitor.type('plavix');
    await visitor.sees('main', /Shown: 1 of/);
    await visitor.activate(/^CYP2C19/);
    await visitor.activate(/^Evidence, one row a position/);
    await visitor.sees('#gene-CYP2C19', /Positions looked at in CYP2C19.*rs4244285/);
  });

  test('a visitor with a letter that says CYP2D6 *4/*41', async () => {
    await visitor.activate(/^Type in a result$/);
    await visitor.tabTo(/^Gene$/);
    await visitor.type('CYP2D6');
    await visitor.tabTo(/^First name$/);
    await visitor.type('*4');
    await visitor.tabTo(/^Second name$/);
    await visitor.type('*41');
    await visitor.activate(/^Make the report$/);
    await visitor.arrivesAt(/^Your medicines$/);
    await visitor.tabTo(/^Medicine$/);
    await visitor.type('codeine');
    await visitor.press('Enter');
    await visitor.activate(/^Make the report$/);

    await visitor.arrivesAt(/^Medicine report/);
    await visitor.sees(medicine('codeine'), /What to do/);
    await visitor.activate(/^CYP2D6$/);
    await visitor.arrivesAt(/^CYP2D6/);
    await visitor.sees('#gene-CYP2D6', /\*4\/\*41/);
    await visitor.sees('#gene-CYP2D6', /typed in/i);
  });
});
