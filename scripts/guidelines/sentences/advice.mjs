// Makes the sentences of one piece of advice from its facts: for clinicians, exact and short; for patients, what the
// result means and what to do. The words are those of guidelines/wording; this file only puts them in order:
// what the gene does, how it works in this person, what follows, what to ask for, whom to talk to.
import { groupedBy } from '../groups.mjs';
import { wordsOf } from './figures.mjs';

// Categories that ask something of the reader.
const ASKING = new Set(['avoid', 'adjust', 'caution']);

/**
 * @param advice one entry of `advice` or `additions`
 * @param guideline the guideline that it is part of
 * @param medicine the medicine's file
 * @returns {implication, recommendation, meaning, action}
 */
export function sentencesOf(advice, guideline, medicine, language) {
  const about = { medicine: language.name('medicines', medicine.name), theMedicine: withArticle(medicine.name, language) };
  const effects = effectsOf(advice, medicine);
  return {
    implication: implication(effects, advice, guideline, about, language),
    recommendation: recommendation(advice, guideline, about, language),
    meaning: meaning(effects, advice, guideline, about, language),
    action: action(advice, guideline, medicine, about, language),
  };
}

// [{gene, shown, role, level, leads}]; `shown` is what the reader is told of: CYP2C19, or HLA-B*57:01.
function effectsOf({ effects = [] }, medicine) {
  return effects.map(({ gene, allele, level, leads = [], role }) => ({
    gene,
    shown: allele ? `${gene}${allele.startsWith('*') ? '' : ' '}${allele}` : gene,
    role: role ?? medicine.roles[gene],
    level,
    leads,
  }));
}

function implication(effects, { leads = [], actions }, guideline, about, language) {
  const fill = { ...about, source: language.name('sources', guideline.source) };
  const clause = (id) => language.say(['consequences', id, 'clinician'], about);
  const perGene = effects.map(({ shown, role, level, leads: own }) => {
    const effect = language.say(['roles', role, 'levels', level, 'clinician'], { ...about, gene: shown });
    return `${shown}: ${[effect, ...own.map(clause)].filter(Boolean).join('; ')}.`;
  });
  return tidy([...perGene, ...leads.map((id) => `${clause(id)}.`), ...saying('implication', actions, fill, language)]);
}

function recommendation({ actions, ifUsed = [], remarks = [] }, guideline, about, language) {
  const fill = { ...about, source: language.name('sources', guideline.source) };
  const sentence = (each) => language.say(['actions', each.do, 'clinician'], { ...fill, ...wordsOf(each, language) });
  const fallback = ifUsed.length > 0 ? [language.say(['closing', 'ifUsed'], fill), ...ifUsed.map(sentence)] : [];
  const said = remarks.filter((id) => language.has('remarks', id, 'clinician'));
  return tidy([
    ...actions.map(sentence),
    ...fallback,
    ...said.map((id) => language.say(['remarks', id, 'clinician'], fill)),
  ]);
}

function meaning(effects, { leads = [], actions, remarks = [] }, guideline, about, language) {
  const fill = { ...about, source: language.name('sources', guideline.source) };
  const follows = [...new Set([...effects.flatMap((effect) => effect.leads), ...leads])];
  return tidy([
    ...[...groupedBy(effects, ({ role }) => role)].flatMap(([role, group]) => workings(role, group, about, language)),
    ...follows.filter((id) => language.has('consequences', id, 'patient')).map((id) => language.say(['consequences', id, 'patient'], fill)),
    ...saying('meaning', actions, fill, language),
    ...remarks.filter((id) => language.has('remarks', id, 'meaning')).map((id) => language.say(['remarks', id, 'meaning'], fill)),
  ]);
}

// What some actions have to say of themselves, beside what they ask for.
const saying = (part, actions, fill, language) =>
  actions
    .filter((each) => language.has('actions', each.do, part))
    .map((each) => language.say(['actions', each.do, part], { ...fill, ...wordsOf(each, language) }));

// What the genes of one role do, then how they work in this person.
function workings(role, group, about, language) {
  const genes = language.and.format(group.map(({ shown }) => shown));
  const fill = { ...about, genes, count: group.length };
  const [first] = group;
  const alike = group.length > 1 && group.every(({ level }) => level === first.level);
  const together = ['roles', role, 'levels', first.level, 'together'];
  const levels =
    alike && language.has(...together)
      ? [language.say(together, fill)]
      : group.map(({ shown, level }) => language.say(['roles', role, 'levels', level, 'patient'], { ...fill, gene: shown }));
  return [language.say(['roles', role, 'intro'], { ...fill, gene: first.shown }), ...levels];
}

function action(advice, guideline, medicine, about, language) {
  const { category, actions, remarks = [] } = advice;
  const fill = { ...about, count: guideline.genes.length, source: language.name('sources', guideline.source) };
  const closing = (key) => language.say(['closing', key], fill);
  const setting = medicine.setting ?? 'daily';
  const told = remarks.filter((id) => language.has('remarks', id, 'patient')).map((id) => language.say(['remarks', id, 'patient'], fill));
  const warned = (medicine.watch ?? []).map((id) => language.say(['closing', 'watch', id, watchTone(category)], fill));
  const notAlone = medicine.stopping ? [language.say(['closing', 'stopping', medicine.stopping], fill)] : [];
  if (category === 'standard')
    return tidy([language.say(['closing', 'standard', setting], fill), ...told, closing('oneGene'), ...warned, closing('talk')]);
  if (ASKING.has(category)) {
    const asked = questions(actions, fill, language);
    const ask = asked.length > 0 ? [language.say(['closing', 'ask'], { ...fill, questions: language.and.format(asked) })] : [];
    return tidy([language.say(['closing', 'show', setting], fill), ...ask, ...told, ...warned, ...notAlone, closing('talk')]);
  }
  // Where the source may well speak of this result, but its words are not held, no reader is told that it gives no advice.
  const instead = actions.filter(({ do: id }) => language.has('actions', id, 'instead')).map(({ do: id }) => language.say(['actions', id, 'instead'], fill));
  return tidy([...(instead.length > 0 ? new Set(instead) : [closing('noGuidance')]), ...told, ...notAlone, closing('talk')]);
}

// The general sign to watch for is said to everybody; with a finding, getting help is said too.
const watchTone = (category) => (category === 'standard' ? 'standard' : 'finding');

function questions(actions, fill, language) {
  const asked = actions
    .filter((each) => language.has('actions', each.do, 'ask'))
    .map((each) => language.say(['actions', each.do, 'ask'], { ...fill, ...wordsOf(each, language) }));
  return [...new Set(asked)];
}

function withArticle(name, language) {
  const term = language.phrases.terms.medicines?.[name];
  return typeof term === 'object' && term.article ? `${term.article} ${term.name}` : language.name('medicines', name);
}

// Sentences in a row, each begun with a capital; a phrase may hold several, and any may begin with a medicine's name.
const tidy = (phrases) => phrases.filter(Boolean).flatMap((phrase) => phrase.split(/(?<=\.) /)).map(capitalised).join(' ');
const capitalised = (sentence) => (/^\p{Ll}\p{Ll}*[A-Z]/u.test(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1));
