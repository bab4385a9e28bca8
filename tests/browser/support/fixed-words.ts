// Whether a line is put together from given phrases alone, and the phrases that the page says whatever the report is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, transformWithEsbuild } from 'vite';
import { repository } from './site';

// Words and numbers without the punctuation round them; a star belongs to an allele's name.
export const tokens = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map((token) => token.replace(/^[^\p{L}\p{N}*√]+|[^\p{L}\p{N}*%]+$/gu, ''))
    .filter((token) => token !== '');

export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();
  private readonly known = new Set<string>();

  constructor(
    texts: Iterable<string>,
    private readonly more?: Phrases,
  ) {
    for (const text of texts) {
      const phrase = tokens(text);
      const [first] = phrase;
      const key = phrase.join(' ');
      if (first === undefined || this.known.has(key)) continue;
      this.known.add(key);
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), phrase]);
    }
  }

  // Whether the line can be cut into these phrases, each whole.
  make(line: string): boolean {
    const words = tokens(line);
    const reached = new Set([0]);
    for (let at = 0; at < words.length; at++) {
      if (!reached.has(at)) continue;
      for (const phrase of this.startingWith(words[at] ?? '')) {
        if (phrase.every((word, index) => words[at + index] === word)) reached.add(at + phrase.length);
      }
    }
    return reached.has(words.length);
  }

  private startingWith(first: string): string[][] {
    return [...(this.byFirst.get(first) ?? []), ...(this.more?.startingWith(first) ?? [])];
  }
}

// Every text of a language's content, and the pieces of those with something in them.
export async function fixedWords(language: 'en' | 'es'): Promise<string[]> {
  const folder = join(repository, 'web/src/content', language);
  const found: string[] = [];
  for (const name of readdirSync(folder)) {
    const { code } = await transformWithEsbuild(readFileSync(join(folder, name), 'utf8'), name, { target: 'esnext' });
    collect(parseAst(code), found);
  }
  return found;
}

function collect(node: unknown, found: string[]): void {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) return node.forEach((each) => collect(each, found));
  const { type, value } = node as { type?: string; value?: unknown };
  if (type === 'Literal' && typeof value === 'string') found.push(value);
  if (type === 'TemplateElement') found.push((value as { cooked: string }).cooked);
  for (const each of Object.values(node)) collect(each, found);
}
