// Plain tables for a terminal and for reports.

/** Prints rows of cells in columns; numbers stand to the right. */
export function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => String(row[column]).length)));
  const numeric = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, i) => String(cell)[numeric[i] ? 'padStart' : 'padEnd'](widths[i]));
    console.log(cells.join('  ').trimEnd());
  }
}

/** How many items there are of each key, most first: `[key, count]`. */
export function count(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, others]) => others - many || a.localeCompare(b));
}
