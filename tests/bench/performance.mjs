// docs/PERFORMANCE.md: a section a benchmark, each written by the command that measured it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { repository } from '../support/load-wasm.mjs';

const path = join(repository, 'docs/PERFORMANCE.md');
const head = `# How fast, and with how much memory

Each section was written by the command that it names, on the machine and on the day that it names. Figures of one section
come from one run, in turn; those of different sections do not compare.
`;

/** Writes a section anew, or adds it. `lines`: Markdown. */
export function writeSection(title, command, lines) {
  const old = existsSync(path) ? readFileSync(path, 'utf8') : head;
  const [start, ...sections] = old.split(/^(?=## )/m);
  const { model } = cpus()[0];
  const day = new Date().toISOString().slice(0, 10);
  const section = [
    `## ${title}`,
    '',
    `\`${command}\`, ${day}, ${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    '',
    ...lines,
    '',
  ].join('\n');
  const others = sections.filter((other) => !other.startsWith(`## ${title}\n`)).map((other) => `${other.trimEnd()}\n`);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, [`${start.trimEnd()}\n`, ...others, section].join('\n'));
}

/** @param {string[]} names of columns @param {(string | number)[][]} rows */
export function markdownTable(names, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const numeric = names.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  return [line(names), line(numeric.map((right) => (right ? '---:' : '---'))), ...rows.map(line)];
}
