// The report's contract as a function that says whether a value keeps it.
//
// ajv writes the function while the page is built: at run time it would have to compile code from text, which the page's
// policy forbids. Keys that a later version of the contract adds are let pass; 'uri' is not checked here, since the page
// links to nothing but https addresses.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

const NAME = 'contract:report';

export function contract(schema: string): Plugin {
  return {
    name: 'rxplain-contract',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      this.addWatchFile(schema);
      const ajv = new Ajv2020({ code: { source: true, esm: true }, messages: false, validateFormats: false });
      const code = standaloneCode(ajv, ajv.compile(lenient(JSON.parse(readFileSync(schema, 'utf8')))));
      if (code.includes('require(')) this.error('The contract uses a keyword for which ajv needs a library at run time.');
      return code;
    },
  };
}

function lenient<Value>(schema: Value): Value {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'additionalProperties' && value === false ? undefined : value)));
}
