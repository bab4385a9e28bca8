// The scenarios as they are written: every case of the folders that a test runs, with the file that it stands in.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface WrittenCase {
  title: string;
  calling?: string[];
  person?: Record<string, unknown>;
  expect?: Record<string, any>;
  pending?: string;
  /** folder/file.json */
  from: string;
}

const root = join(import.meta.dirname, '../scenarios');
const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** The folders that a test hands to runScenarios, which asks the program and the module. */
const folders = readdirSync(root)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [...text(name).matchAll(/^runScenarios\('(\w+)'\)/gm)].map(([, folder]) => folder));

/** What a file's cases start from belongs to the person of each. */
export const writtenCases: WrittenCase[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const { start = {}, cases } = JSON.parse(text(folder, name));
    return cases.map((each: WrittenCase) => ({ ...each, person: { ...start, ...each.person }, from: `${folder}/${name}` }));
  }),
);
