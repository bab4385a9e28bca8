// The checked-in tables of tests/guidelines/source-facts: what each source says of each result, told in few lines, and how
// the medicine files put it. Results with the same answer share a line: "CYP2C19=Rapid Metabolizer|Normal Metabolizer".

import { groupedBy } from '../groups.mjs';

export const COLUMNS = ['medicine', 'population', 'condition', 'strength', 'class', 'ours', 'reason'];

const answerOf = ({ medicine, population, strength, class: asked, ours, reason }) => JSON.stringify([medicine, population, strength, asked, ours, reason]);

/** @param rows {medicine, values: {gene: value}, population, strength, class, ours, reason} @returns the same in fewer rows, with `condition` */
export function folded(rows) {
  const groups = groupedBy(rows, (row) => `${answerOf(row)}${Object.keys(row.values).sort()}`);
  return [...groups.values()].flatMap((group) => boxes(group.map(({ values }) => values)).map((condition) => ({ ...group[0], condition })));
}

// Combinations of several genes as few products of lists of values; the first gene's values are put together where the
// others' are the same.
function boxes(combinations) {
  const genes = Object.keys(combinations[0]).sort();
  const merge = (list, depth) => {
    const byValue = groupedBy(list, (values) => values[genes[depth]]);
    if (depth === genes.length - 1) return [`${genes[depth]}=${[...byValue.keys()].join('|')}`];
    const rests = [...byValue].map(([value, rest]) => ({ value, rest: merge(rest, depth + 1) }));
    const alike = groupedBy(rests, ({ rest }) => rest.join('\n'));
    return [...alike.values()].flatMap((group) => group[0].rest.map((rest) => `${genes[depth]}=${group.map(({ value }) => value).join('|')}; ${rest}`));
  };
  return merge(combinations, 0);
}

/** The rows of a table, one a combination of results, with `values`. */
export function unfolded(rows) {
  return rows.flatMap((row) => {
    const lists = row.condition.split('; ').map((part) => part.split(/=(.*)/s).slice(0, 2));
    const every = lists.reduce((sofar, [gene, values]) => sofar.flatMap((one) => values.split('|').map((value) => ({ ...one, [gene]: value }))), [{}]);
    return every.map((values) => ({ ...row, values }));
  });
}

/** Names a row within its table. */
export const keyOf = ({ medicine, population, values }) => JSON.stringify([medicine, population, Object.entries(values).sort()]);
