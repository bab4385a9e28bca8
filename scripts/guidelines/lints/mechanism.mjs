// What the gene does is said before what may follow: the first sentence speaks of no outcome, and the gene is named before
// the first sentence that does.
import { sentencesIn } from './texts.mjs';
import { wordsFound } from './words.mjs';

export function lintMechanism({ meaning, implication, facts }, { outcomes }) {
  const { effects } = facts;
  if (implication === '') return ['says nothing of what the result means'];
  if (effects.length === 0) return [];
  const sentences = sentencesIn(meaning);
  const outcome = sentences.findIndex((sentence) => wordsFound(outcomes, sentence).length > 0);
  if (outcome === 0) return [`begins with what may follow: ${sentences[0]}`];
  const before = sentences.slice(0, outcome < 0 ? undefined : outcome).join(' ');
  return effects.some(({ gene }) => before.includes(gene)) ? [] : ['names no gene before it says what may follow'];
}
