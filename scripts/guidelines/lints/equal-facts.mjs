// Equal facts give equal text: within a medicine and across medicines, names aside.
import { groupedBy } from '../groups.mjs';
import { withoutNames } from './texts.mjs';

/** @param texts all texts of one language */
export function lintEqualFacts(texts) {
  const groups = groupedBy(texts, factsOf);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.filter((other) => plain(other) !== plain(first)).map((other) => `${other.where}: has the facts of ${first.where}, but other words`),
  );
}

function factsOf({ medicine, guideline, facts }) {
  const { category, effects, leads, actions, ifUsed, remarks } = facts;
  const roles = effects.map(({ gene, role, allele }) => [role ?? medicine.roles[gene], gene, allele]);
  return JSON.stringify([guideline.source, guideline.genes.length, category, effects, roles, leads, actions, ifUsed, remarks, medicine.setting, medicine.stopping, medicine.watch]);
}

// Articles differ with the medicine's name in some languages.
const plain = ({ meaning, action, names }) => withoutNames(`${meaning} ${action}`, names, '…').replace(/(?<![\p{L}])(el|la|los|las|al|del) …/giu, '…');
