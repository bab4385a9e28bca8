// Tables of tab-separated values with a heading line.

/** @returns the rows as {heading: cell}; a cell in quotation marks loses them */
export function parseTable(text) {
  const [head, ...rows] = text.trimEnd().split('\n').map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, unquoted(row[i] ?? '')])));
}

const unquoted = (cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/** @returns the text of a table with these columns */
export const formatTable = (columns, rows) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => `${cells.join('\t')}\n`).join('');
