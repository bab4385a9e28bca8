// No words of the trade, and none that patient texts avoid; each fault names the plain word.
import { withoutNames } from './texts.mjs';
import { wordsFound } from './words.mjs';

export function lintPlainWords({ meaning, action, names }, { jargon, unwanted }) {
  const text = withoutNames(`${meaning} ${action}`, names);
  return Object.entries({ ...jargon, ...unwanted })
    .filter(([word]) => wordsFound([word], text).length > 0)
    .map(([word, plain]) => `says "${word}"; plain: ${plain}`);
}
