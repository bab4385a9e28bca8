// All checks of guidelines/, in the order in which a fault makes the next check pointless.
import { checkSchemas } from './schemas.mjs';
import { checkGenes, repeated } from './genes.mjs';
import { checkMedicines } from './medicines.mjs';
import { checkPhrases } from './phrases.mjs';
import { lintTexts } from './lints/lint.mjs';
import { checkPictures } from './pictures.mjs';
import { checkInteractions } from './interactions.mjs';
import { checkEstimates } from './estimates.mjs';

/** @returns messages, one a fault; each names the file */
export function check(guidelines) {
  const faults = [...checkSchemas(guidelines), ...checkSourceNames(guidelines)];
  if (faults.length > 0) return faults;
  const inside = [checkGenes, checkPictures, checkMedicines, checkInteractions, checkEstimates, checkPhrases].flatMap((checkPart) => checkPart(guidelines));
  return inside.length > 0 ? inside : lintTexts(guidelines);
}

function checkSourceNames({ sources, version }) {
  return [
    ...sources
      .filter(({ path, data }) => path !== `sources/${data.id}.json`)
      .map(({ path, data }) => `${path}: has the id ${data.id}`),
    ...repeated(sources.map(({ data }) => data.id)).map((id) => `sources: ${id} is there twice`),
    ...(/^\d+\.\d+\.\d+$/.test(version.data.version) ? [] : [`${version.path}: version is not MAJOR.MINOR.PATCH`]),
  ];
}
