// Turns the medicines' facts into the sentences of one language, in the shape that the bundle carries.
import { Language } from './sentences/language.mjs';
import { sentencesOf } from './sentences/advice.mjs';

/**
 * @param guidelines as readGuidelines() gives them
 * @param code a language of wording/
 * @param faults list that receives a message for each phrase that is missing or does not fit
 * @returns the medicines' data with `label`, `class`, `about`, population names and advice in words
 */
export function renderMedicines({ medicines, wording }, code, faults = []) {
  const language = new Language(code, phrasesOf(wording[code]), faults);
  return medicines.map(({ data }) => renderMedicine(data, language));
}

export const phrasesOf = ({ report, style, ...kinds }) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, { data: { $schema, ...phrases } }]) => [kind, phrases]));

function renderMedicine({ $schema, roles, setting, stopping, watch, uses, ...medicine }, language) {
  const full = { roles, setting, stopping, watch, ...medicine };
  return {
    ...medicine,
    ...(uses && named(medicine, uses, language)), // older revisions have no uses
    guidelines: medicine.guidelines.map((guideline) => renderGuideline(guideline, full, language)),
  };
}

const named = (medicine, uses, language) => ({
  label: language.name('medicines', medicine.name),
  class: language.name('classes', medicine.class),
  about: language.say(['closing', 'about'], { uses: language.and.format(uses.map((use) => language.name('uses', use))) }),
});

function renderGuideline({ populations, advice, additions, otherResults, ...guideline }, medicine, language) {
  const entry = (each) => renderAdvice(each, guideline, medicine, language);
  return {
    ...guideline,
    ...(populations && { populations: populations.map((population) => renderPopulation(population, language)) }),
    advice: advice.map(entry),
    ...(additions && { additions: additions.map(entry) }),
  };
}

const renderPopulation = (population, language) =>
  typeof population === 'string' ? { id: population, name: language.name('populations', population) } : population;

function renderAdvice(entry, guideline, medicine, language) {
  if (!entry.actions) return entry; // an older revision, whose files held sentences
  const { id, population, when, category, strength, table } = entry;
  const { implication, recommendation, meaning, action } = sentencesOf(entry, guideline, medicine, language);
  return {
    id,
    ...(population && { population }),
    when,
    category,
    ...(strength && { strength }),
    ...(table && { table }),
    implication,
    recommendation,
    patient: { meaning, action },
  };
}
