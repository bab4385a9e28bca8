// Language: the reviewed phrases of guidelines/wording/<language>, and how names, lists and figures are written there.
import { IntlMessageFormat } from 'intl-messageformat';

/** The kinds of phrases, one file each in wording/<language>/; report.json beside them is read by the core alone. */
export const PHRASE_KINDS = ['roles', 'consequences', 'actions', 'remarks', 'closing', 'terms'];

export class Language {
  #compiled = new Map();
  #faults;

  /**
   * @param code BCP 47 language tag: en, es
   * @param phrases {roles, consequences, actions, remarks, closing, terms}
   * @param faults list that receives a message for each phrase that is missing or does not fit its facts
   */
  constructor(code, phrases, faults = []) {
    this.code = code;
    this.phrases = phrases;
    this.#faults = faults;
    this.and = new Intl.ListFormat(code, { type: 'conjunction' });
    this.or = new Intl.ListFormat(code, { type: 'disjunction' });
    this.number = new Intl.NumberFormat(code, { maximumFractionDigits: 3, useGrouping: 'min2' });
  }

  /** Whether there is a phrase under the path. */
  has(...path) {
    return this.#find(path) !== undefined;
  }

  /** A phrase (ICU MessageFormat) with its placeholders filled in; '' and a fault where there is none. */
  say(path, fill = {}) {
    const phrase = this.#find(path);
    if (typeof phrase !== 'string') return this.#fault(path, 'there is no such phrase');
    try {
      return this.#compile(phrase).format(fill);
    } catch (error) {
      return this.#fault(path, error.message);
    }
  }

  /** The names of the placeholders of a phrase. */
  placeholders(path) {
    const phrase = this.#find(path);
    return typeof phrase === 'string' ? namesIn(this.#compile(phrase).getAst()) : new Set();
  }

  /** A name out of terms.json: name('medicines', 'prasugrel'). */
  name(kind, id) {
    const term = this.#find(['terms', kind, id]);
    if (term === undefined) return this.#fault(['terms', kind, id], 'there is no such name');
    return typeof term === 'string' ? term : term.name;
  }

  #find(path) {
    return path.reduce((at, key) => (at !== null && typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined), this.phrases);
  }

  #compile(phrase) {
    if (!this.#compiled.has(phrase)) {
      this.#compiled.set(phrase, new IntlMessageFormat(phrase, this.code, undefined, { ignoreTag: true }));
    }
    return this.#compiled.get(phrase);
  }

  #fault(path, what) {
    this.#faults.push(`wording/${this.code}/${path[0]}.json: ${path.slice(1).join('.')}: ${what}`);
    return '';
  }
}

function namesIn(ast) {
  const names = new Set();
  for (const element of ast) {
    if (element.type === 0) continue; // literal
    if (element.value !== undefined) names.add(element.value);
    for (const option of Object.values(element.options ?? {})) for (const name of namesIn(option.value)) names.add(name);
  }
  return names;
}
