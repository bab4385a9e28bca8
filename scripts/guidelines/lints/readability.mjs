// How hard a text is to read. English: Flesch-Kincaid grade (US school years), at most 8. Spanish: Fernández-Huerta, from 0
// (hard) to 100 (easy), at least 60, where its scale begins to call a text "normal" (8th or 9th school year); the English
// limit is the same year. Names of genes and medicines count as one short word: they cannot be said more simply.
import { fleschKincaid } from 'flesch-kincaid';
import hyphen from 'hyphen/es/index.js';
import { syllable } from 'syllable';
import { sentencesIn, wordsIn, withoutNames } from './texts.mjs';

const HARDEST_GRADE = 8;
const HARDEST_SPANISH = 60;
const SCALES = {
  en: { name: 'Flesch-Kincaid grade', measure: gradeOf, tooHard: (value) => value > HARDEST_GRADE, limit: HARDEST_GRADE },
  es: { name: 'Fernández-Huerta', measure: easeOf, tooHard: (value) => value < HARDEST_SPANISH, limit: HARDEST_SPANISH },
};

/** @returns {name, limit, value} of one text, both its parts read as one */
export function readability({ language, names, meaning, action }) {
  const { name, limit, measure, tooHard } = SCALES[language];
  const value = measure(withoutNames(`${meaning} ${action}`, names));
  return { name, limit, value, tooHard: tooHard(value) };
}

export function lintReadability(text) {
  const { name, limit, value, tooHard } = readability(text);
  return tooHard ? [`${name} ${value.toFixed(1)}, limit ${limit}`] : [];
}

function gradeOf(text) {
  const words = wordsIn(text);
  return fleschKincaid({ sentence: sentencesIn(text).length, word: words.length, syllable: sum(words, englishSyllables) });
}

function easeOf(text) {
  const words = wordsIn(text);
  return 206.84 - (60 * sum(words, spanishSyllables)) / words.length - (1.02 * words.length) / sentencesIn(text).length;
}

const sum = (words, count) => words.reduce((total, word) => total + count(word), 0);

// The same words come back in every text.
const remembering = (count) => {
  const known = new Map();
  return (word) => known.get(word) ?? known.set(word, count(word)).get(word);
};

const englishSyllables = remembering(syllable);

// Hyphenation never leaves one letter alone at an end of a word; the vowels of each part are counted for that ("efec-to").
const VOWELS = /[iuü]?[aeoáéó][iuy]?|[iuüíú]+/giu;
const spanishSyllables = remembering((word) =>
  sum(hyphen.hyphenateSync(word, { hyphenChar: '-', minWordLength: 1 }).split('-'), (part) => Math.max(1, part.match(VOWELS)?.length ?? 0)),
);
