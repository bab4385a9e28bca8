// Checks each file against the schema of its kind.
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** @returns messages, one a fault */
export function checkSchemas(guidelines) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, verbose: true });
  addFormats(ajv);
  const validators = new Map(
    guidelines.schemas.map(({ path, data }) => [path.replace(/^schema\/|\.schema\.json$/g, ''), ajv.compile(data)]),
  );
  return filesByKind(guidelines).flatMap(([kind, { path, data }]) => {
    const validate = validators.get(kind);
    if (!validate) return [`${path}: there is no schema/${kind}.schema.json`];
    return validate(data) ? [] : withoutEchoes(validate.errors).map((error) => `${path}: ${describe(error)}`);
  });
}

function filesByKind({ sources, genes, scales, medicines, interactions = [], estimates = [], wording, tones }) {
  const parts = ['gene', 'sites', 'alleles', 'phenotypes'];
  return [
    ...sources.map((file) => ['source', file]),
    ...genes.flatMap((gene) => parts.map((part) => [part, gene[part]])),
    ...genes.filter(({ structure }) => structure).map(({ structure }) => ['structure', structure]),
    ...(scales ? [['scales', scales]] : []),
    ...medicines.map((file) => ['medicine', file]),
    ...interactions.map((file) => ['interactions', file]),
    ...estimates.map((file) => ['estimate', file]),
    ['tones', tones],
    ...Object.values(wording).flatMap(({ report, style, genes: words, failures, ...phrases }) => [
      ['wording', report],
      ['style', style],
      ...(words ? [['gene-words', words]] : []),
      ...(failures ? [['failure-words', failures]] : []),
      ...Object.values(phrases).map((file) => ['phrases', file]),
    ]),
  ];
}

// What failed inside a choice tells the reader more than "must match one of them"; ten faults a file are enough to start with.
function withoutEchoes(errors) {
  const useful = errors.filter(({ keyword }) => !['oneOf', 'anyOf', 'if', 'const'].includes(keyword));
  return (useful.length > 0 ? useful : errors).slice(0, 10);
}

function describe({ instancePath, keyword, params, message, data }) {
  const where = instancePath || '/';
  if (keyword === 'additionalProperties') return `${where}: unknown key "${params.additionalProperty}"`;
  if (keyword === 'enum') return `${where}: ${JSON.stringify(data)} is none of ${params.allowedValues.join(', ')}`;
  if (keyword === 'const') return `${where}: ${JSON.stringify(data)} is not ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'pattern') return `${where}: ${JSON.stringify(data)} does not look like ${params.pattern}`;
  return `${where}: ${message}`;
}
