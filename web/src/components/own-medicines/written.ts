// What people write of a medicine, down to its name: "- Plavix 75 mg, one tablet twice daily" is Plavix. In every language of
// the page at once, for a list may come from anywhere.
import { FORMS, isAmount, TIMES } from './dose-words';

// Letters and digits alone, without accents: names that differ in nothing else are the same.
export const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BULLET = /^(?:[\s\-–—*•·▪◦>]+|\(?\d{1,2}[.)]\s+|\[[ x]?\]\s*)+/iu;

// The entries of a list, one a line or with commas; what is only a dose stays with the medicine before it.
export function entriesOf(text: string): string[] {
  const entries: string[] = [];
  for (const line of text.split(/[\n\r\t;•]+/)) {
    let first = true;
    for (const part of line.replace(BULLET, '').split(/(?<!\d),|,(?!\d)/)) {
      const written = part.trim();
      if (written === '') continue;
      const last = entries.length - 1;
      if (withoutDose(written) !== '') entries.push(written);
      else if (!first) entries[last] = `${entries[last]}, ${written}`;
      first &&= entries.length === last + 1;
    }
  }
  return entries;
}

// What is left without amounts, times and forms; nothing where that was all. Some names hold the word of a form (Toprol XL).
export function withoutDose(written: string, keepForms = false): string {
  const words = written.replace(BULLET, '').split(/\s+/);
  const kept = words.filter((word) => {
    const key = keyOf(word);
    return key !== '' && !isAmount(word) && !TIMES.has(key) && (keepForms || !FORMS.has(key));
  });
  return kept.join(' ').replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '');
}
