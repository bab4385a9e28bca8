import { count, list, numbers } from './tools';

export const own = {
  heading: 'Your medicines',
  lead: 'Which medicines do you take? They come first in your report. Some medicines also change how your body handles others, and the report counts that.',
  field: 'Medicine',
  hint: 'A name or a brand, or a whole list that you paste. You can leave out doses and times.',
  completions: 'Names that fit',
  fitting: (n: number) => `${count(n, 'name fits', 'names fit')}. Use the arrow keys.`,
  add: 'Add',
  list: 'Your list',
  empty: 'Nothing is in your list yet.',
  wrote: (written: string) => `(you wrote: ${written})`,
  notCovered: 'Not covered by any guideline that Rxplain knows. That does not mean that it is safe for you: ask your pharmacist.',
  influences: (enzymes: string[]) =>
    `No guideline that Rxplain knows gives advice on it. It can change the work of ${list.format(enzymes)}, and the report says what that does to other medicines.`,
  which: (written: string) => `You wrote “${written}”. Did you mean one of these?`,
  noneOfThese: (written: string) => `None of these: keep “${written}”`,
  remove: 'Remove',
  added: (names: string[]) => `${list.format(names)}: in your list.`,
  twice: (names: string[]) => `${list.format(names)}: in your list already.`,
  asks: (written: string[]) => `Rxplain is not sure what ${list.format(written)} is. Say what you meant, in the list.`,
  removed: (name: string) => `${name} was removed.`,
  report: 'Make the report',
  none: 'I take none, or skip this',
  back: 'Back',
  nothingYet: 'Add a medicine first, or choose “I take none, or skip this”.',
  unanswered: 'First say what you meant, in the list above.',
  change: 'Change your list of medicines',
  changeHint: 'The report follows at once.',
  notRemade: 'The report could not be made again. It still shows what it showed before.',
  remade: 'The report was made again with your list.',
};

export const yours = {
  heading: 'Your medicines',
  covered: 'What guidelines say about them',
  intro: 'Those that ask for most come first.',
  nothing: 'You have told no medicines. Add them to see them here first.',
  notTold: 'No medicines were told for this report.',
  notCoveredHeading: 'Not covered by any guideline',
  notCovered: 'Nothing is known here about these and your genes. That does not mean that they are safe for you: ask your pharmacist.',
  slows: (enzyme: string) => `slows down ${enzyme}`,
  speeds: (enzyme: string) => `speeds up ${enzyme}`,
  open: 'Rxplain is not sure what you meant:',
  ofThemYours: (n: number) => (n === 1 ? '1 is yours' : `${numbers.format(n)} are yours`),
};

export const worth = {
  heading: 'Worth knowing before you are ever prescribed them',
  intro: 'You did not say that you take these. If somebody wants to prescribe one, show them this report.',
  none: 'Nothing that was read asks for special care with another medicine. What could not be told stands below.',
  unknownHeading: 'What cannot be told',
  unknownIntro: 'For these medicines, what was read is not enough. That is neither good news nor bad news.',
  unknownNone: 'For every other medicine here, what was read was enough to look up what the guidelines say.',
  restHeading: 'All other medicines, by kind',
  restIntro: 'Open a kind of medicine to see which belong to it.',
  onPaper: 'On paper, these medicines stand in the list “Every medicine at a glance”.',
  findHeading: 'Look up any medicine',
  ofKind: (kind: string, n: number) => `${kind} (${numbers.format(n)})`,
  otherKind: 'other',
};

export const howSure = {
  heading: 'How sure this is, and why',
  read: 'The result of every gene behind this was read from your file.',
  inferred: 'Some positions were not in your file and were counted as the same as the reference.',
  typed: 'It rests on a result that you typed in.',
  outside: 'It rests on a result from a laboratory or another program.',
  ambiguous: 'Where more than one result is possible, each was looked up.',
  unread: 'A gene without a result counts as any result that is possible.',
};

export const otherMedicines = {
  heading: 'What your other medicines do to this',
  caption: (gene: string) => `Your ${gene} result, with and without your medicines`,
  genesAlone: 'By your genes alone',
  now: (medicines: string[]) => `While you take ${list.format(medicines)}`,
  cannotTell: 'We cannot tell',
};
