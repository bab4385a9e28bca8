// What to do always names whom to talk to.
import { wordsFound } from './words.mjs';

export function lintCounsel({ action }, { counsel }) {
  return wordsFound(counsel, action).length > 0 ? [] : [`names nobody to talk to (${counsel.join(', ')})`];
}
