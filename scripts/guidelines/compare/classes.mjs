// The action class that a source's own words ask for, told by keywords. It is only a second opinion on the category that a
// person read: every difference between the two is listed with its reason (tests/guidelines/source-facts/).

const AVOID = [
  /\bavoid(?! (moderate|strong)| based| ased)\b/i,
  /\b(do|should) not (be used|use)\b/i,
  /\bnot recommended\b/i,
  /\b(relatively )?contra-?indicated\b/i,
  /\b(choose|select|prescribe|recommend) (an |a )?alternative\b/i,
  /\bnot be used\b/i,
];
const ADJUST = [
  /\d+ ?% (of|reduction|lower|less|higher)/i,
  /\b(reduc(e|ed|ing)|decreas(e|ed|ing)|lower(ing)?|increas(e|ing)|higher|double|half of|limit)\b[^.]*\b(dos(e|es|age|ages|ing)|frequency)\b/i,
  /\bdos(e|age)s? (reductions?|adjustments?)\b/i,
  /\bdos(e|es|age|ages) should not (exceed|be increased)/i,
  /\bmaximum recommended (dose|dosage|single dose)\b/i,
  /\b(adjust|reduce) (the )?(dose|dosage)/i,
  /\btimes the (standard|normal)/i,
  /\bdose that is [\d.]+x higher/i,
  /\bdoses exceeding\b/i,
  /\bno more than\b/i,
  /\bdo not exceed\b/i,
  /≤ ?\d+/,
  /\blowest recommended\b/i,
  /\bslower titration\b/i,
  /\bless frequent dosing\b/i,
  /\bstarting total daily dose of at least\b/i,
  /\bdosage is lower\b/i,
];
const CAUTION = [
  /\bconsider\b/i,
  /\bcautio/i,
  /\bshould be aware\b/i,
  /\bmust be measured\b/i,
  /\bshould guide use\b/i,
  /\b(be (extra )?alert|weigh|monitor closely|close monitoring|monitor)\b/i,
  /\bin the event of\b/i,
];
const NO_ADVICE = [/^no recommendation/i, /^n\/a$/i, /does not provide a (provide a )?recommendation/i, /^no action recommended[^.]*minimal evidence/i];
const STANDARD = [/\bno action (is )?(needed|required)/i, /\bno reason to avoid\b/i, /\bno need to avoid\b/i, /\bno adjustments needed\b/i, /\bno indication to change\b/i];
// What everybody who takes the medicine gets is neither caution nor change.
const USUAL = [
  /therapeutic (drug|dose) monitoring/gi,
  /(should be )?adjust(ed)? (the )?doses?( of [\w -]+?)? (based on|as per)[^.]*/gi,
  /doses should be adjusted according to[^.]*/gi,
  /(to guide|after each) dose adjustments?/gi,
  /guide dose adjustments? is strongly recommended/gi,
  /doses of myelosuppressive agents, as per standard clinical practice/gi,
  /carefully monitored according to a usual standard/gi,
];
// What a source says that it cannot say is no advice: "It is not possible to offer advice for dose reduction".
const UNSAID = /[^.¶]*\b(it is not possible to|effect of a dose reduction cannot)\b[^.¶]*[.¶]/gi;
// Another medicine or another dose, as one likes, is a change of dose.
const EITHER = /\b(choose an alternative|select an alternative|avoid \w+|another option)( if possible)? or (start|use|double|increase|measure)\b/i;

/** @returns avoid, adjust, caution, standard or no-guidance, as a CPIC recommendation reads */
export function classOfRecommendation(text) {
  const words = text.split(/¶ ?Other Considerations/)[0].trim();
  if (NO_ADVICE.some((rule) => rule.test(words))) return 'no-guidance';
  if (STANDARD.some((rule) => rule.test(words))) return 'standard';
  const plain = USUAL.reduce((sofar, rule) => sofar.replace(rule, ''), words);
  // What is asked only in case of something else ("If there is no response ...") does not change the start.
  const always = plain.split(/(?<=\.) /).filter((sentence, i) => i === 0 || !/^if (the )?(patient (does|has|is tolerating)|no response|dose|response|concentration|there is no)/i.test(sentence));
  return first(always.join(' ')) ?? (CAUTION.some((rule) => rule.test(plain)) ? 'caution' : 'standard');
}

/** The same for DPWG, which says beside its text whether therapy changes (Yes, No, Possibly, or nothing). */
export function classOfTherapyChange(text, change) {
  if (NO_ADVICE.some((rule) => rule.test(text))) return 'no-guidance';
  if (change === 'No') return 'standard';
  if (change !== 'Yes' && /^\W*no action is (needed|required)/i.test(text)) return 'standard';
  return first(text.replace(UNSAID, '')) ?? 'caution';
}

/** The same for the FDA's table: section 3 is about levels in the blood alone, section 2 states a risk, section 1 what to do. */
export function classOfAssociation(text, section) {
  const asked = first(text);
  if (section === '3') return /with caution/i.test(text) ? 'caution' : 'no-guidance';
  return asked ?? 'caution';
}

// Whichever is asked first leads: "avoid; if used, reduce" is avoid, "reduce or avoid" is adjust.
function first(text) {
  if (EITHER.test(text)) return 'adjust';
  const at = (rules) => Math.min(...rules.map((rule) => text.search(rule)).filter((place) => place >= 0), Infinity);
  const [avoid, adjust] = [at(AVOID), at(ADJUST)];
  if (avoid === Infinity && adjust === Infinity) return undefined;
  return avoid < adjust ? 'avoid' : 'adjust';
}
