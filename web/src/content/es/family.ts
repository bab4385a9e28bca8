import { numbers } from './tools';

export const parents = {
  legend: '¿Están también en el archivo los padres de esta persona?',
  hint: 'No es necesario decirlo. Con los resultados de la madre o del padre, Rxplain a menudo puede saber qué cambios están en el mismo cromosoma, y si hay resultados que no concuerdan.',
  mother: 'Madre',
  father: 'Padre',
  none: 'No está en este archivo, o no usarlo',
  used: 'Padres leídos junto con esta persona',
  names: (mother: string | undefined, father: string | undefined) =>
    [mother === undefined ? '' : `madre: ${mother}`, father === undefined ? '' : `padre: ${father}`].filter(Boolean).join(', '),
};

export const sideBySide = {
  heading: 'Otras personas de este archivo, lado a lado',
  intro: 'Elija hasta tres personas más. La tabla muestra lo que se encontró en cada gen. Los consejos sobre medicamentos están en el informe de cada persona.',
  person: (place: number) => `Persona ${numbers.format(place)}`,
  nobody: 'Nadie',
  show: 'Mostrar lado a lado',
  reading: (name: string) => `Leyendo los datos de ${name}.`,
  caption: 'Lo que se encontró, gen por gen',
  gene: 'Gen',
  failed: (name: string, message: string) => `No se pudieron leer los datos de ${name}. ${message}`,
  done: (names: string) => `La tabla muestra ${names}.`,
};
