import { list } from './tools';

export const scale = {
  captions: {
    metabolizer: 'How fast the body handles medicines with this enzyme, from slow to fast',
    function: 'How well this gene’s protein works, from least to most',
  },
  places: { result: 'Your result', possible: 'Possible' },
  beside: (names: string[]) => `Possible, too, but without a place on this scale: ${list.format(names)}.`,
};
