// All lints of the texts that patients read, in every language.
import { lintByYourself } from './by-yourself.mjs';
import { lintCounsel } from './counsel.mjs';
import { lintEqualFacts } from './equal-facts.mjs';
import { lintLength } from './length.mjs';
import { lintMechanism } from './mechanism.mjs';
import { lintPlainWords } from './plain-words.mjs';
import { lintReadability } from './readability.mjs';
import { patientTexts } from './texts.mjs';
import { lintTone } from './tone.mjs';

const LINTS = [lintByYourself, lintCounsel, lintLength, lintMechanism, lintPlainWords, lintReadability, lintTone];

/** @returns messages, one a fault */
export function lintTexts(guidelines) {
  const tones = guidelines.tones.data;
  return [
    ...lintTones(guidelines),
    ...Object.keys(guidelines.wording).flatMap((code) => {
      const style = guidelines.wording[code].style.data;
      const texts = patientTexts(guidelines, code);
      return [...texts.flatMap((text) => LINTS.flatMap((lint) => lint(text, style, tones).map((fault) => `${text.where}: ${fault}`))), ...lintEqualFacts(texts)];
    }),
  ];
}

// A consequence that is listed must be there.
function lintTones({ tones: { path, data }, wording }) {
  const known = wording.en.consequences.data;
  return [...data.calm, ...data.stated].filter((key) => !(key in known)).map((key) => `${path}: there is no consequence ${key}`);
}
