// The reasons for a disagreement, in words.

/** @typedef {{rule: string, text: string}} Reason */

/** @returns {Reason} */
export const reason = (rule, text) => ({ rule, text });

export const absent = (site, name) =>
  reason('site absent from the file', `${name} needs ${site}, and no row of the file writes that change`);

export const notDefined = (name) => reason('not in the definitions', `${name} has no definition in guidelines/`);

export const CONTRADICTED = 'truth contradicted by two sequencings';

/** Of several ways to explain a thing, the one that needs least; null where there is none. */
export function simplest(attempts) {
  const found = attempts.filter((reasons) => reasons !== null && reasons !== undefined);
  return found.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

// That the truth is wrong is said last, after everything that lets both be right.
const cost = (reasons) => reasons.reduce((sum, { rule }) => sum + (rule === CONTRADICTED ? 10 : 1), 0);

export function unique(reasons) {
  return [...new Map(reasons.map((item) => [item.text, item])).values()];
}
