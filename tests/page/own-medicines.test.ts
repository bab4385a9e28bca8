// What people write of their medicines is read down to the name. Only a name as the guidelines write it counts as meant; what
// is merely close is asked about, and what is not known is kept.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { indexNames, type KnownMedicine } from '../../web/src/components/own-medicines/name-index';
import { addWritten, isOpen, namesOf, settle } from '../../web/src/components/own-medicines/own';
import { entriesOf, withoutDose } from '../../web/src/components/own-medicines/written';

const guidelines = fileURLToPath(new URL('../../guidelines/', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(guidelines + path, 'utf8'));
const spanish = read('wording/es/terms.json').medicines as Record<string, { name: string }>;
const classes = read('wording/en/terms.json').classes as Record<string, string>;

const medicines: KnownMedicine[] = readdirSync(`${guidelines}medicines`).map((file) => {
  const { name, brands, otherNames = [], misspellings = [], class: kind } = read(`medicines/${file}`);
  const other = [...otherNames, ...(spanish[name] ? [spanish[name].name] : [])].filter((each) => each !== name);
  return { name, label: name, class: classes[kind] ?? '', brands, otherNames: other, misspellings, covered: true, enzymes: [] };
});
const index = indexNames(medicines);

describe('of an entry, the name is left', () => {
  test.each([
    ['Plavix 75 mg once daily', 'Plavix'],
    ['- metoprolol 2x50mg, twice daily', 'metoprolol'],
    ['• Codeine 30mg tablets as needed', 'Codeine'],
    ['1. simvastatin 20 mg at night', 'simvastatin'],
    ['2) warfarin 2.5mg od', 'warfarin'],
    ['[x] Omeprazol 20 mg una vez al día', 'Omeprazol'],
    ['sertralina 50 mg 1 comprimido por la mañana', 'sertralina'],
    ['tramadol 50 mg cada 8 horas si precisa', 'tramadol'],
    ['acenocumarol 2,5 mg/día', 'acenocumarol'],
    ['Augmentin 875/125', 'Augmentin'],
    ['vitamin c 500 mg', 'vitamin c'],
    ['75 mg twice daily', ''],
  ])('%s', (written, name) => {
    expect(withoutDose(written)).toBe(name);
  });
});

describe('a list', () => {
  test('one a line, with bullets', () => {
    expect(entriesOf('* Plavix 75 mg\n* Zocor 20 mg\n\n* codeine')).toEqual(['Plavix 75 mg', 'Zocor 20 mg', 'codeine']);
  });
  test('with commas, of which some stand before a dose', () => {
    expect(entriesOf('Plavix, 75 mg, once daily, metformin 1,000 mg, codeine')).toEqual(['Plavix, 75 mg, once daily', 'metformin 1,000 mg', 'codeine']);
  });
  test('in Spanish', () => {
    expect(entriesOf('Sintrom 2,5 mg, una vez al día; omeprazol')).toEqual(['Sintrom 2,5 mg, una vez al día', 'omeprazol']);
  });
  test('of nothing but a dose is empty', () => {
    expect(entriesOf('75 mg, twice daily')).toEqual([]);
  });
});

const meant = (written: string) => index.recognise(written);

describe('is meant for certain', () => {
  test.each([
    ['clopidogrel', 'clopidogrel'],
    ['Plavix 75 mg once daily', 'clopidogrel'],
    ['PAXIL', 'paroxetine'],
    ['paroxetina 20 mg', 'paroxetine'],
    ['omeprazol', 'omeprazole'],
    ['codiene', 'codeine'],
    ['Metoprolol Succinate ER 50 mg', 'metoprolol'],
    ['Toprol XL 25mg', 'metoprolol'],
    ['Plavix (clopidogrel) 75 mg', 'clopidogrel'],
    ['amitriptyline hydrochloride', 'amitriptyline'],
    ['vitamin C', 'vitamin c'],
    ['lidocaine and prilocaine', 'lidocaine and prilocaine'],
    ['Celebrex', 'celecoxib'],
    ['Celexa', 'citalopram'],
    ['hydralazine', 'hydralazine'],
  ])('%s', (written, name) => {
    expect(meant(written)).toEqual({ is: 'sure', name });
  });
});

test.each(medicines)('$name and its brands are recognised, or asked about', ({ name, brands }) => {
  expect(addWritten([], name, index).medicines).toEqual([{ written: name, name, known: true }]);
  for (const brand of brands) {
    const found = meant(`${brand} 20 mg`);
    expect(found.is === 'sure' ? [found.name] : found.is === 'unsure' ? found.candidates : [], brand).toContain(name);
  }
});

describe('is never taken for another without asking', () => {
  test.each([
    'hydroxyzine', 'hydroxizine', 'prednisone', 'prednisolone', 'clonidine', 'clonazepam', 'Celebrx', 'Celexia', 'Celebyx', 'Cerebrex',
    'clomifene', 'chlorpromazine', 'Lamisil', 'lamivudine', 'Losartan', 'metformin', 'metronidazole', 'quinapril',
    'fluticasone', 'sulfadiazin silver', 'Zantac', 'Xanax', 'Zyrtec', 'Zyprexa', 'Tylenol', 'codeine and paracetamol', 'Plavix for my heart',
    'gentamicin ear drops', 'vinblastine', 'bisoprolol', 'sumatriptan', 'levothyroxine', 'levofloxacin', 'dopamine', 'ropinirole',
    'Plavix (aspirin)', 'mirtazapine', 'olanzapine', 'guanfacine', 'insulin', 'statin', 'antidepressant',
  ])('%s', (written) => {
    expect(meant(written).is).not.toBe('sure');
  });
});

test.each([
  ['clopidegrel', 'clopidogrel'],
  ['simvastatine 20', 'simvastatin'],
  ['hydroxyzine', 'hydralazine'],
  ['Celebrx', 'celecoxib'],
  ['statins', 'simvastatin'],
  ['codeine and paracetamol', 'codeine'],
  ['gentamicin ear drops', 'gentamicin'],
])('of %s it is asked if it is %s', (written, name) => {
  const found = meant(written);
  expect(found.is === 'sure' ? [found.name] : found.is === 'unsure' ? found.candidates : []).toContain(name);
});

test.each(['levothyroxine', 'ramipril', 'xyzzy'])('%s is not known, and nothing is offered in its place', (written) => {
  expect(meant(written)).toEqual({ is: 'unknown' });
});

describe('a list of medicines', () => {
  test('keeps what is known, open and unknown apart, and tells the core only what is settled', () => {
    const { medicines: own } = addWritten([], 'Plavix 75 mg daily\nclopidegrel\nlevothyroxine 50 mcg', index);
    expect(own.map(({ name, known }) => [name, known])).toEqual([['clopidogrel', true], ['clopidegrel', false], ['levothyroxine', false]]);
    expect(own.filter(isOpen).map(({ written }) => written)).toEqual(['clopidegrel']);
    expect(namesOf(own)).toEqual(['clopidogrel', 'levothyroxine']);
  });
  test('holds a medicine once, whatever it is called', () => {
    const { medicines: own, twice } = addWritten([], 'Plavix, clopidogrel', index);
    expect(own).toHaveLength(1);
    expect(twice).toHaveLength(1);
  });
  test('takes two that are written together, where both are known', () => {
    expect(namesOf(addWritten([], 'warfarin and aspirin', index).medicines)).toEqual(['warfarin', 'aspirin']);
  });
  test('answers a question, also with none of the names', () => {
    const { medicines: own } = addWritten([], 'clopidegrel 75 mg', index);
    expect(namesOf(settle(own, own[0]!, 'clopidogrel'))).toEqual(['clopidogrel']);
    expect(settle(own, own[0]!, undefined)).toEqual([{ written: 'clopidegrel 75 mg', name: 'clopidegrel', known: false }]);
  });
});

test('completion finds brands, and shows no misspelling', () => {
  expect(index.complete('plav')).toEqual([{ name: 'clopidogrel', label: 'clopidogrel', by: 'Plavix' }]);
  expect(index.complete('codien').map(({ name, by }) => [name, by])).toContainEqual(['codeine', undefined]);
  expect(index.complete('p')).toEqual([]);
});
