// The lints of the texts that patients read find what they are for. Each test breaks one phrase or fact in guidelines that
// are otherwise in order.
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/guidelines/check.mjs';
import { lintByYourself } from '../../scripts/guidelines/lints/by-yourself.mjs';
import { lintEqualFacts } from '../../scripts/guidelines/lints/equal-facts.mjs';
import { readability } from '../../scripts/guidelines/lints/readability.mjs';
import { withoutNames } from '../../scripts/guidelines/lints/texts.mjs';
import { readGuidelines } from '../../scripts/guidelines/read.mjs';
import { folder, tinyGuidelines } from './tiny';

const STYLE = readGuidelines(folder).wording;
const at = (id: string, language: string) => `medicines/examplan.json: guidelines[0] (cpic): ${id}: ${language}: `;

function faultsAfter(breakIt: (parts: any) => void): string[] {
  const guidelines = tinyGuidelines();
  const phrases = (language: string) => Object.fromEntries(Object.entries<any>(guidelines.wording[language]).map(([kind, { data }]) => [kind, data]));
  const [usual, poor] = guidelines.medicines[0].data.guidelines[0].advice;
  breakIt({ en: phrases('en'), es: phrases('es'), tones: guidelines.tones.data, usual, poor, medicine: guidelines.medicines[0].data });
  return check(guidelines);
}

describe('nobody is told what to do with a medicine by themselves', () => {
  const faults = (language: string, action: string) => lintByYourself({ meaning: '', action }, STYLE[language].style.data);

  it.each([
    ['en', 'Stop examplan.'],
    ['en', 'If you feel sick, stop it.'],
    ['en', 'Take less and start again later.'],
    ['en', 'You can stop examplan.'],
    ['en', 'You need to increase the dose.'],
    ['en', 'Do not stop examplan.'],
    ['es', 'Deje examplán.'],
    ['es', 'Si se encuentra mal, suspenda el medicamento.'],
    ['es', 'Puede dejar examplán.'],
    ['es', 'No deje examplán.'],
  ])('%s: %s', (language, sentence) => {
    expect(faults(language, sentence)).toHaveLength(1);
  });

  it.each([
    ['en', 'Do not stop examplan suddenly by yourself.'],
    ['en', 'Talk to your doctor or pharmacist before you change any medicine.'],
    ['en', 'Ask whether you need to increase the dose more slowly.'],
    ['en', 'If you take it and get a rash, get medical help at once.'],
    ['es', 'No deje examplán por su cuenta.'],
    ['es', 'Hable con su médico o farmacéutico antes de cambiar cualquier medicamento.'],
    ['es', 'Pregunte si la dosis tiene que subir más despacio.'],
  ])('%s may say: %s', (language, sentence) => {
    expect(faults(language, sentence)).toEqual([]);
  });

  it('is checked in what is rendered', () => {
    const told = 'Stop examplan now.';
    expect(faultsAfter(({ en }) => { en.closing.show.daily = told; })).toContain(`${at('poor', 'en')}tells the reader what to do with a medicine: ${told}`);
  });
});

it('names whom to talk to', () => {
  const silent = (words: any, language: string) => {
    words.closing.talk = language === 'en' ? 'Think about it.' : 'Piense en ello.';
    words.closing.standard.daily = words.closing.talk;
  };
  expect(faultsAfter(({ en }) => silent(en, 'en'))).toContain(`${at('usual', 'en')}names nobody to talk to (doctor, pharmacist, care team)`);
  expect(faultsAfter(({ es }) => silent(es, 'es'))).toContain(`${at('usual', 'es')}names nobody to talk to (médico, médicos, farmacéutico, equipo que le atiende)`);
});

it('says what the gene does before what may follow', () => {
  const intro = 'You may feel ill.';
  expect(faultsAfter(({ en }) => { en.roles['breaks-down'].intro = intro; })).toContain(`${at('poor', 'en')}begins with what may follow: ${intro}`);
  const nameless = ({ en }: any) => {
    en.roles['breaks-down'].intro = 'Your body breaks it down.';
    en.roles['breaks-down'].levels['much-slower'].patient = 'You may feel ill.';
  };
  expect(faultsAfter(nameless)).toContain(`${at('poor', 'en')}names no gene before it says what may follow`);
  expect(faultsAfter(({ usual }) => { usual.effects = []; })).toContain(`${at('usual', 'en')}says nothing of what the result means`);
});

describe('the tone fits the category', () => {
  it('does not alarm where nothing changes', () => {
    expect(faultsAfter(({ usual }) => { usual.effects[0].leads = ['side-effects-serious']; })).toEqual([
      `${at('usual', 'en')}standard, but side-effects-serious alarms (wording/tones.json)`,
      `${at('usual', 'es')}standard, but side-effects-serious alarms (wording/tones.json)`,
    ]);
  });

  it('does not call normal what is not known', () => {
    expect(faultsAfter(({ usual }) => { usual.effects[0].level = 'unknown'; })).toContain(`${at('usual', 'en')}standard, but the effect of a gene is not known`);
  });

  it('says why a medicine is avoided, and asks for another', () => {
    const mild = faultsAfter(({ poor }) => { poor.effects = [{ gene: 'GENE1', level: 'usual' }]; });
    expect(mild).toContain(`${at('poor', 'en')}avoid, but nothing says why`);
    const same = faultsAfter(({ poor }) => { poor.actions = [{ do: 'adjust-dose' }]; });
    expect(same).toContain(`${at('poor', 'en')}avoid, but another medicine is not asked for`);
  });

  it('gives the reader something to ask', () => {
    expect(faultsAfter(({ poor }) => { poor.actions = [{ do: 'start-standard' }]; })).toContain(`${at('poor', 'en')}avoid, but the reader is given nothing to ask`);
  });

  it('knows every consequence that it lists', () => {
    expect(faultsAfter(({ tones }) => { tones.calm = [...tones.calm, 'joy']; })).toEqual(['wording/tones.json: there is no consequence joy']);
  });
});

describe('a text is easy to read', () => {
  const hard = {
    en: 'Considerable interindividual variability characterises pharmacological susceptibility notwithstanding administration.',
    es: 'La considerable variabilidad interindividual caracteriza la susceptibilidad farmacológica, independientemente de la administración.',
  };

  it.each(['en', 'es'] as const)('%s', (language) => {
    const faults = faultsAfter((parts) => { parts[language].closing.talk = `${parts[language].closing.talk} ${hard[language]}`; });
    expect(faults.filter((fault) => fault.startsWith(at('usual', language))).join()).toMatch(language === 'en' ? /Flesch-Kincaid grade/ : /Fernández-Huerta/);
  });

  it('measures as the formulas say', () => {
    const value = (language: string, meaning: string) => readability({ language, names: ['examplan'], meaning, action: '' }).value;
    expect(value('en', 'The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    expect(value('es', 'El gato come pan.')).toBeCloseTo(206.84 - 60 * (6 / 4) - 1.02 * 4, 5);
  });

  it('does not count names as difficult', () => {
    expect(withoutNames('A protein called CYP2D6 breaks down peginterferon alfa-2a.', ['peginterferon alfa-2a', 'CYP2D6'])).toBe('A protein called it breaks down it.');
    expect(withoutNames('A marker called HLA-B*57:01.', ['HLA-B'])).toBe('A marker called it.');
  });

  it('is short', () => {
    const long = Array(20).fill('This goes on and on.').join(' ');
    expect(faultsAfter(({ en }) => { en.closing.talk += ` ${long}`; }).some((fault) => /the action has \d+ words, limit/.test(fault))).toBe(true);
    expect(faultsAfter(({ en }) => { en.consequences['side-effects'].patient = `So ${Array(40).fill('it').join(' ')} may follow.`; }).some((fault) => /a sentence has \d+ words, limit/.test(fault))).toBe(true);
  });

  it('has no words of the trade', () => {
    expect(faultsAfter(({ en }) => { en.consequences['side-effects'].patient = 'So plasma concentrations may rise.'; })).toEqual([
      `${at('poor', 'en')}says "plasma"; plain: blood`,
      `${at('poor', 'en')}says "concentration"; plain: amount`,
    ]);
    expect(faultsAfter(({ en }) => { en.consequences['side-effects'].patient = 'So the drug may harm you.'; })).toEqual([`${at('poor', 'en')}says "drug"; plain: medicine`]);
    expect(faultsAfter(({ es }) => { es.consequences['side-effects'].patient = 'Por eso este fármaco puede dañarle.'; })).toEqual([`${at('poor', 'es')}says "fármaco"; plain: medicamento`]);
  });
});

it('gives equal facts equal text', () => {
  const medicine = (name: string) => ({ name, roles: { GENE1: 'breaks-down' } });
  const text = (name: string, meaning: string) => ({
    where: name, medicine: medicine(name), guideline: { source: 'cpic', genes: ['GENE1'] }, names: ['one', 'two'], action: '', meaning,
    facts: { category: 'avoid', effects: [{ gene: 'GENE1', level: 'slower' }], actions: [{ do: 'avoid' }] },
  });
  expect(lintEqualFacts([text('one', 'It breaks down one.'), text('two', 'It breaks down two.')])).toEqual([]);
  expect(lintEqualFacts([text('one', 'It breaks down one.'), text('two', 'It dissolves two.')])).toEqual(['two: has the facts of one, but other words']);
});
