import type { Advice } from '../../generated/report';

// What one source says for one or more uses of a medicine.
//
// Several alternatives: the file leaves more than one result possible, and the source words its advice differently for
// each. Exactly one of them is for this person, and the file does not say which.
export interface Statement {
  source: Advice['source'];
  addition: boolean;
  populations: string[];
  alternatives: [Advice, ...Advice[]];
}

// A guideline often says the same for several uses: a patient reads it once, with all of them named. Nothing is merged
// across sources, categories or open categories.
export function statementsOf(all: Advice[]): Statement[] {
  const merged = new Map<string, Statement>();
  for (const statement of statementsByUse(all)) {
    const words = statement.alternatives.map(({ category, open, patient }) => [category, open, patient]);
    const key = JSON.stringify([statement.source, statement.addition, statement.populations.length === 0, words]);
    const known = merged.get(key);
    if (known) known.populations.push(...statement.populations);
    else merged.set(key, statement);
  }
  return [...merged.values()];
}

function statementsByUse(all: Advice[]): Statement[] {
  const statements: Statement[] = [];
  for (const advice of all) {
    const { source, population, addition = false } = advice;
    const populations = population === undefined ? [] : [population];
    const other = statements.find((one) => !addition && isAlternative(one, source, populations));
    if (other) other.alternatives.push(advice);
    else statements.push({ source, addition, populations, alternatives: [advice] });
  }
  return statements;
}

function isAlternative(one: Statement, source: Advice['source'], populations: string[]): boolean {
  return !one.addition && one.source === source && one.populations[0] === populations[0];
}

// Which of how many alternatives a piece of advice is; undefined where it is the only one for its use.
export function placeAmongAlternatives(advice: Advice, all: Advice[]): { place: number; of: number } | undefined {
  const alternatives = statementsByUse(all).find((one) => one.alternatives.includes(advice))?.alternatives;
  if (!alternatives || alternatives.length < 2) return undefined;
  return { place: alternatives.indexOf(advice) + 1, of: alternatives.length };
}
