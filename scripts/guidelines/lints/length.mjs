// A reader holds only so much: limits in words, set a little above the longest text that was found good.
import { sentencesIn, wordsIn } from './texts.mjs';

const MOST = { meaning: 75, action: 100, sentence: 36 };

export function lintLength({ meaning, action }) {
  const over = (what, text, most) => (wordsIn(text).length > most ? [`${what} has ${wordsIn(text).length} words, limit ${most}: ${text}`] : []);
  return [
    ...over('the meaning', meaning, MOST.meaning),
    ...over('the action', action, MOST.action),
    ...sentencesIn(`${meaning} ${action}`).flatMap((sentence) => over('a sentence', sentence, MOST.sentence)),
  ];
}
