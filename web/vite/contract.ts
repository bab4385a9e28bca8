// The report's contract, and other schemas of the page's files, each as a function that says whether a value keeps it.
//
// ajv writes the function while the page is built: at run time it would have to compile code from text, which the page's
// policy forbids. Keys that a later version of the contract adds are let pass; 'uri' is not checked here, since the page
// links to nothing but https addresses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

const PREFIX = 'contract:';

export const schemasIn = (repository: string): Record<string, string> => ({
  report: join(repository, 'core/contract/report.schema.json'),
  notes: join(repository, 'web/src/page/notes-file.schema.json'),
});

// Schema files by the name that they are imported under: contract:NAME.
export function contract(schemas: Record<string, string>): Plugin {
  return {
    name: 'rxplain-contract',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const schema = schemas[id.slice(PREFIX.length + 1)];
      if (schema === undefined) this.error(`No schema goes by the name ${id}.`);
      this.addWatchFile(schema);
      const ajv = new Ajv2020({ code: { source: true, esm: true }, messages: false, validateFormats: false, loopRequired: 1 });
      const code = withoutFaults(standaloneCode(ajv, ajv.compile(lenient(JSON.parse(readFileSync(schema, 'utf8'))))));
      if (code.includes('require(')) this.error('The contract uses a keyword for which ajv needs a library at run time.');
      return code;
    },
  };
}

// Without what only people read, too: ajv keeps the schema beside the function.
function lenient<Value>(schema: Value): Value {
  const kept = (key: string, value: unknown) => (key === 'additionalProperties' ? value !== false : key !== 'description' || typeof value !== 'string');
  return JSON.parse(JSON.stringify(schema, (key, value) => (kept(key, value) ? value : undefined)));
}

// Nobody reads what was wrong and where.
const withoutFaults = (code: string) => code.replaceAll(/\{instancePath:[^{}]*params:\{[^{}]*\}\}/g, '{}');
