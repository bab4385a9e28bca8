// Every piece of advice with its facts, its words in every language and its citation, for the commands that print them.
import { renderMedicines } from './render.mjs';

/** @returns [{medicine, source, id, population, facts, citation, words: {language: {implication, recommendation, patient}}}] */
export function allEntries(guidelines) {
  const languages = Object.keys(guidelines.wording);
  const rendered = Object.fromEntries(languages.map((code) => [code, renderMedicines(guidelines, code)]));
  return guidelines.medicines.flatMap(({ data: medicine }, i) =>
    medicine.guidelines.flatMap(({ source, genes, lookup, citation, ...guideline }, j) =>
      ['advice', 'additions'].flatMap((kind) =>
        (guideline[kind] ?? []).map((facts, k) => ({
          medicine: medicine.name,
          source,
          genes,
          lookup,
          id: facts.id,
          population: facts.population,
          facts,
          citation,
          words: Object.fromEntries(languages.map((code) => [code, rendered[code][i].guidelines[j][kind][k]])),
        })),
      ),
    ),
  );
}

/** One piece of advice as text: facts, clinician text, patient text, citation. */
export function spellEntry({ medicine, source, lookup, facts, citation, words }) {
  const { id, population, when, category, strength, table, ...said } = facts;
  const heading = [medicine, source, id, population && `for ${population}`].filter(Boolean).join(' · ');
  const spoken = Object.entries(words).flatMap(([code, { implication, recommendation, patient }]) => [
    `  ${code} clinician  ${implication}`,
    `                ${recommendation}`,
    `  ${code} patient    ${patient.meaning}`,
    `                ${patient.action}`,
  ]);
  const cited = [citation.title, citation.version, citation.pmid && `PMID ${citation.pmid}`, citation.url, table].filter(Boolean).join(' · ');
  return [
    heading,
    `  category      ${[category, strength].filter(Boolean).join(', ')}`,
    `  when          ${JSON.stringify(when)} by ${JSON.stringify(lookup)}`,
    `  facts         ${JSON.stringify(said)}`,
    ...spoken,
    `  citation      ${cited}`,
  ].join('\n');
}
