// Figures: how the fields of an action become the words that fill its phrase. No figure stands in a phrase itself.

/** @returns {placeholder: words} for one action; every field of the action is there under its own name */
export function wordsOf(action, language) {
  return Object.fromEntries(
    Object.entries(action)
      .filter(([field]) => field !== 'do')
      .map(([field, value]) => [field, inWords(field, value, language)]),
  );
}

function inWords(field, value, language) {
  switch (field) {
    case 'percent':
      return `${range(value, language)}${language.say(['terms', 'signs', 'percent'])}`;
    case 'factor':
    case 'days':
    case 'hours':
    case 'weeks':
    case 'months':
    case 'years':
    case 'times':
    case 'inr':
      return range(value, language);
    case 'dose':
    case 'maximum':
    case 'above':
      return doses(value, language);
    case 'level':
      return amount(value, language);
    case 'medicines':
      return language.or.format(value.map((id) => language.name('medicines', id)));
    case 'alleles':
      return language.and.format(value);
    case 'diplotypes':
      return language.or.format(value);
    case 'groups':
      return language.or.format(value.map((id) => language.name('groups', id)));
    case 'watch':
      return language.and.format(value.map((id) => language.name('watched', id)));
    case 'tests':
      return language.and.format(value.map((id) => language.name('tests', id)));
    case 'signs':
      return language.or.format(value.map((id) => language.name('symptoms', id)));
    case 'with':
      return language.or.format(value.map((id) => language.name(language.has('terms', 'medicines', id) ? 'medicines' : 'groups', id)));
    case 'who':
      return language.name('who', value);
    case 'use':
      return language.name('uses', value);
    default:
      return String(value);
  }
}

const range = (value, { number }) => (Array.isArray(value) ? value.map((end) => number.format(end)).join('–') : number.format(value));

// {amount: 75, unit: "mg", per: "day"}; amount may be a range, `or` lists further amounts of the same unit.
function amount({ amount: value, or = [], unit, per }, language) {
  const figures = language.or.format([range(value, language), ...or.map((other) => range(other, language))]);
  const size = `${figures}\u00a0${language.name('units', unit)}`;
  return per ? language.say(['terms', 'per', per], { size }) : size;
}

// One dose, or several for different people: [{amount, unit, per, who: "adults-over-65"}, ...]
function doses(value, language) {
  const each = [value].flat().map((dose) => {
    const size = amount(dose, language);
    return dose.who ? language.say(['terms', 'doseFor'], { size, who: language.name('who', dose.who) }) : size;
  });
  return each.length === 1 ? each[0] : language.and.format(each);
}
