// Everything that patients read of the medicines, in one language: one item a piece of advice.
import { phrasesOf, renderMedicines } from '../render.mjs';
import { Language } from '../sentences/language.mjs';

/** @returns [{where, language, medicine, source, facts, names, implication, meaning, action}]; names: of genes and medicines, longest first */
export function patientTexts(guidelines, code) {
  const language = new Language(code, phrasesOf(guidelines.wording[code]));
  const names = namesIn(guidelines, language);
  return renderMedicines(guidelines, code).flatMap((medicine, i) => {
    const { path, data } = guidelines.medicines[i];
    return medicine.guidelines.flatMap((guideline, j) =>
      ['advice', 'additions'].flatMap((kind) =>
        (guideline[kind] ?? []).map(({ id, implication, patient }, k) => ({
          where: `${path}: guidelines[${j}] (${guideline.source}): ${id}: ${code}`,
          language: code,
          medicine: data,
          guideline: data.guidelines[j],
          source: guideline.source,
          facts: data.guidelines[j][kind][k],
          names,
          implication,
          ...patient,
        })),
      ),
    );
  });
}

// What cannot be said more simply: the names themselves. They count as no difficulty, and are put aside before reading.
function namesIn({ genes, medicines }, { phrases, name }) {
  const { medicines: named, groups } = phrases.terms;
  const written = Object.values(named).map((term) => (typeof term === 'string' ? term : term.name));
  const all = [...written, ...medicines.map(({ data }) => data.name), ...genes.map(({ folder }) => folder)];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

/** The text with every name put out of the way by a short word. */
export function withoutNames(text, names, put = 'it') {
  if (!patterns.has(names)) patterns.set(names, new RegExp(`(?<![\\p{L}\\d])(${names.map(escaped).join('|')})(?: ?\\*?\\d[\\d:]*)?(?![\\p{L}\\d])`, 'giu'));
  return text.replace(patterns.get(names), put);
}

const patterns = new WeakMap();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const sentencesIn = (text) => text.trim().split(/(?<=[.!?]) +/).filter(Boolean);
export const wordsIn = (text) => text.match(/[\p{L}\d][\p{L}\d’'*:-]*/gu) ?? [];
