// The tone fits the category: what asks for nothing does not alarm, what asks for something says why and what to ask.
import { wordsFound } from './words.mjs';

const QUIET = new Set(['standard', 'no-guidance']);

export function lintTone({ action, facts }, style, tones) {
  const { category, effects, leads = [] } = facts;
  const said = [...effects.flatMap((effect) => effect.leads ?? []), ...leads];
  if (QUIET.has(category)) return lintQuiet(category, effects, said, tones);
  return [
    ...(wordsFound(style.asking, action).length > 0 ? [] : [`${category}, but the reader is given nothing to ask`]),
    ...(category === 'avoid' ? lintAvoid(action, effects, said, style, tones) : []),
  ];
}

function lintQuiet(category, effects, said, { calm, stated }) {
  const allowed = category === 'standard' ? calm : [...calm, ...stated];
  const unknown = category === 'standard' && effects.some(({ level }) => level === 'unknown');
  return [
    ...(unknown ? ['standard, but the effect of a gene is not known'] : []),
    ...said.filter((key) => !allowed.includes(key)).map((key) => `${category}, but ${key} alarms (wording/tones.json)`),
  ];
}

function lintAvoid(action, effects, said, { otherMedicine }, { calm }) {
  const mild = effects.every(({ level }) => level === 'usual') && said.every((key) => calm.includes(key));
  return [
    ...(mild ? ['avoid, but nothing says why'] : []),
    ...(wordsFound(otherMedicine, action).length > 0 ? [] : ['avoid, but another medicine is not asked for']),
  ];
}
