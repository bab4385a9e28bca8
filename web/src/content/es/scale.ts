import { list } from './tools';

export const scale = {
  captions: {
    metabolizer: 'Con qué rapidez maneja el cuerpo los medicamentos con esta enzima, de lento a rápido',
    function: 'Qué tal funciona la proteína de este gen, de menos a más',
  },
  places: { result: 'Su resultado', possible: 'Posible' },
  beside: (names: string[]) => `También es posible, pero sin lugar en esta escala: ${list.format(names)}.`,
};
