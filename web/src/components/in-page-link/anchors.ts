// Where a gene or a medicine stands on the page, in either layout of the report. Says nothing of the person.
export const geneAnchor = (symbol: string): string => `gene-${symbol}`;
export const medicineAnchor = (name: string): string => `medicine-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;
