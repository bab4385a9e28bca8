// Why there is no report stands in the core's source, in English. Every other language has each of these sentences.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/load-wasm.mjs';

const wording = join(repository, 'guidelines/wording');
const languages = readdirSync(wording).filter((name) => !name.includes('.') && name !== 'en');

// Said before a language is known.
const withoutLanguage = ['core/cli/arguments.cpp', 'core/src/guidelines/load.cpp'];
const noSuchLanguage = ['There are no words in this language.', '--language takes en or es.'];

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourcesIn(path) : /\.[ch]pp$/.test(path) ? [path] : [];
  });

// Neighbouring literals are one text.
function textsIn(path: string): string[] {
  const code = readFileSync(join(repository, path), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const literals = code.match(/"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*/g) ?? [];
  return literals.map((literal) => literal.replace(/"\s*\n\s*"/g, '').slice(1, -1).replaceAll('\\"', '"'));
}

const isSentence = (text: string) => /^(\{\w+\} |[A-Z])[^]* [^]*\.$/.test(text) && !text.includes('\\n');
const paths = ['core/src', 'core/cli', 'wasm'].flatMap(sourcesIn);
const texts = new Set(paths.flatMap(textsIn));
const said = new Set(paths.filter((path) => !withoutLanguage.includes(path)).flatMap(textsIn).filter(isSentence));
noSuchLanguage.forEach((sentence) => said.delete(sentence));

describe.each(languages)('failures in %s', (language) => {
  const sentences: Record<string, string> = JSON.parse(readFileSync(join(wording, language, 'failures.json'), 'utf8')).sentences;

  it('finds sentences at all', () => expect(said.size).toBeGreaterThan(100));
  it('has every sentence of the core', () => expect([...said].filter((sentence) => !(sentence in sentences))).toEqual([]));
  it('has none that the core does not say', () => expect(Object.keys(sentences).filter((sentence) => !texts.has(sentence))).toEqual([]));
});
