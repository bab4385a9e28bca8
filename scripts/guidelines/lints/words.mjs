// Whole words of a list in a text, whatever their case.

/** @returns the words that stand in the text; an ending of plural counts as the word itself */
export const wordsFound = (words, text) => words.filter((word) => pattern(`(?<![\\p{L}])${escaped(word)}(?:s|es)?(?![\\p{L}])`).test(text));

/** Whether the text begins with one of the words. */
export const beginsWith = (words, text) => pattern(`^(?:${words.map(escaped).join('|')})(?![\\p{L}])`).test(text);

/** Whether one of `first` stands right before one of `second`. */
export const follows = (first, second, text) =>
  pattern(`(?<![\\p{L}])(?:${first.map(escaped).join('|')}) (?:${second.map(escaped).join('|')})(?![\\p{L}])`).test(text);

const patterns = new Map();
function pattern(source) {
  if (!patterns.has(source)) patterns.set(source, new RegExp(source, 'iu'));
  return patterns.get(source);
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
