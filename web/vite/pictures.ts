// What the page draws genes by, out of guidelines/: the order of a gene's phenotypes and where its exons lie. It is no part
// of the core's bundle, because no result rests on it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'guidelines:pictures';

interface Rule {
  source: string;
  phenotype: string;
}
interface Scale {
  id: string;
  steps: string[];
  near: Record<string, string>;
}

export function pictures(guidelines: string): Plugin {
  return {
    name: 'rxplain-pictures',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const read = (path: string) => {
        this.addWatchFile(join(guidelines, path));
        return JSON.parse(readFileSync(join(guidelines, path), 'utf8'));
      };
      const { scales } = read('scales.json') as { scales: Scale[] };
      const genes = readdirSync(join(guidelines, 'genes')).map((symbol) => {
        const folder = `genes/${symbol}`;
        const { rules } = read(`${folder}/phenotypes.json`) as { rules: Rule[] };
        const { strand } = read(`${folder}/gene.json`) as { strand: string };
        const exons = existsSync(join(guidelines, folder, 'structure.json')) ? read(`${folder}/structure.json`).exons : undefined;
        return [symbol, { scale: scaleOf(rules, scales), structure: exons && { strand, exons } }];
      });
      return `export default ${JSON.stringify(Object.fromEntries(genes))};`;
    },
  };
}

// Those steps that the gene's own rules lead to: DPWG's, where it has its own, lead to another result.
function scaleOf(rules: Rule[], scales: Scale[]): Scale | undefined {
  const can = new Set(rules.filter(({ source }) => source !== 'dpwg').map(({ phenotype }) => phenotype));
  for (const { id, steps, near } of scales) {
    const nearby = Object.entries(near).filter(([phenotype]) => can.has(phenotype));
    const reached = new Set([...can, ...nearby.map(([, step]) => step)]);
    const own = steps.filter((step) => reached.has(step));
    if (own.length > 0) return { id, steps: own, near: Object.fromEntries(nearby) };
  }
  return undefined;
}
