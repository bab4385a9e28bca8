// The commands around the guidelines: what changed between two states, the random sample, the table of what is there.
import { describe, expect, it } from 'vitest';
import { diffEntries } from '../../scripts/guidelines/diff.mjs';
import { allEntries, spellEntry } from '../../scripts/guidelines/entries.mjs';
import { countFaults, countPerSource, readingGrades } from '../../scripts/guidelines/figures.mjs';
import { sampleOf } from '../../scripts/guidelines/sample.mjs';
import { advice, tinyGuidelines } from './tiny';

describe('guidelines-diff', () => {
  function changesAfter(change: (medicine: any, guidelines: any) => void) {
    const after = tinyGuidelines();
    change(after.medicines[0].data, after);
    return diffEntries(allEntries(tinyGuidelines()), allEntries(after));
  }
  const poor = (medicine: any) => medicine.guidelines[0].advice[1];

  it('says nothing where nothing changed', () => {
    expect(changesAfter(() => {})).toEqual([]);
  });

  it('names medicines and advice that came or went', () => {
    expect(changesAfter((_, guidelines) => guidelines.medicines.pop())).toEqual([{ medicine: 'examplan', changes: ['removed, with 2 pieces of advice'] }]);
    expect(changesAfter((medicine) => medicine.guidelines[0].advice.push(advice('new', { GENE1: ['n/a'] }, 'no-guidance')))).toEqual([
      { medicine: 'examplan', changes: ['cpic GENE1 new: added (no-guidance)'] },
    ]);
    expect(changesAfter((medicine) => medicine.guidelines[0].advice.pop())[0].changes).toEqual(['cpic GENE1 poor: removed (avoid)']);
  });

  it('reads older revisions, whose files held sentences', () => {
    const old = tinyGuidelines();
    const [{ data: medicine }] = old.medicines;
    const entry = medicine.guidelines[0].advice[1];
    Object.assign(entry, { effects: undefined, actions: undefined, implication: 'An effect.', recommendation: 'A step.', patient: { meaning: 'A meaning.', action: 'An action.' } });
    delete medicine.uses;
    const [{ changes }] = diffEntries(allEntries(old), allEntries(tinyGuidelines()));
    expect(changes).toContain('cpic GENE1 poor: facts changed');
    expect(changes.find((change: string) => change.includes('en clinician'))).toContain('− An effect. − A step. + ');
  });

  it('says how a category, a result, a figure and a text changed', () => {
    const percent = (value: number) => (medicine: any) => {
      poor(medicine).actions = [{ do: 'dose-percent', percent: value }];
      poor(medicine).category = 'adjust';
    };
    const [before, after] = [25, 50].map((value) => {
      const guidelines = tinyGuidelines();
      percent(value)(guidelines.medicines[0].data);
      return allEntries(guidelines);
    });
    expect(diffEntries(before, after)[0].changes).toEqual([
      'cpic GENE1 poor: figures: ["percent 25"] → ["percent 50"]',
      'cpic GENE1 poor: en clinician: − Use 25% of the standard dose. + Use 50% of the standard dose.',
      expect.stringContaining('cpic GENE1 poor: es clinician: '),
    ]);
    const all = changesAfter((medicine) => {
      percent(50)(medicine);
      poor(medicine).when.GENE1.push('n/a');
    })[0].changes;
    expect(all).toContain('cpic GENE1 poor: category: avoid → adjust');
    expect(all).toContain('cpic GENE1 poor: results: {"GENE1":["Poor Metabolizer"]} → {"GENE1":["Poor Metabolizer","n/a"]}');
    expect(all).toContain('cpic GENE1 poor: facts changed');
  });
});

describe('the sample', () => {
  const entries = Array.from({ length: 50 }, (_, i) => ({ id: `e${i}`, source: i < 40 ? 'cpic' : 'dpwg' }));

  it('is the same for the same seed, and another for another', () => {
    expect(sampleOf(entries, 10, 7)).toEqual(sampleOf(entries, 10, 7));
    expect(sampleOf(entries, 10, 7)).not.toEqual(sampleOf(entries, 10, 8));
  });

  it('is spread over the sources, and never holds one twice', () => {
    const sample = sampleOf(entries, 16, 7);
    expect(sample.filter(({ source }: any) => source === 'dpwg')).toHaveLength(8);
    expect(new Set(sampleOf(entries, 50, 7)).size).toBe(50);
  });

  it('shows facts, words in both languages and the citation', () => {
    const text = spellEntry(allEntries(tinyGuidelines())[1]);
    for (const part of ['examplan · cpic · poor', 'avoid', '"do":"avoid"', 'Avoid examplan.', 'en patient', 'es patient', 'https://cpicpgx.org/']) expect(text).toContain(part);
  });
});

describe('the table', () => {
  it('counts what is there', () => {
    const one = { medicines: 1, guidelines: 1, conditions: 2, citations: 1 };
    expect(countPerSource(tinyGuidelines())).toEqual([{ source: 'cpic', ...one }, { source: 'all', ...one }]);
    expect(readingGrades(tinyGuidelines(), 'en')).toMatchObject({ name: 'Flesch-Kincaid grade', limit: 8, texts: 2 });
  });

  it('counts what is open', () => {
    const open = (change: (medicine: any, guidelines: any) => void) => {
      const guidelines = tinyGuidelines();
      change(guidelines.medicines[0].data, guidelines);
      return Object.values(countFaults(guidelines));
    };
    expect(open(() => {})).toEqual([0, 0, 0]);
    expect(open((medicine) => medicine.guidelines[0].advice.pop())).toEqual([1, 0, 0]);
    expect(open((medicine) => { medicine.guidelines[0].advice[1].actions = [{ do: 'fly' }]; })[1]).toBeGreaterThan(0);
    expect(open((_, { wording }) => { wording.en.closing.data.talk = 'Stop it.'; })[2]).toBeGreaterThan(0);
  });
});
