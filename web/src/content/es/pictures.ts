import type { ObservationState } from '../../generated/report';
import { count, numbers } from './tools';

export const scale = {
  heading: {
    metabolizer: 'Con qué rapidez procesa su cuerpo los medicamentos por este gen',
    transporter: 'Qué bien transporta este gen los medicamentos en su cuerpo',
    enzyme: 'Qué bien funciona esta enzima en su cuerpo',
  },
  least: { metabolizer: 'Más despacio', transporter: 'Transporta menos', enzyme: 'Funciona menos' },
  most: { metabolizer: 'Más deprisa', transporter: 'Transporta más', enzyme: 'Funciona más' },
  steps: {
    'poor-metabolizer': 'Lento',
    'intermediate-metabolizer': 'Intermedio',
    'normal-metabolizer': 'Normal',
    'rapid-metabolizer': 'Rápido',
    'ultrarapid-metabolizer': 'Ultrarrápido',
    'poor-function': 'Escasa',
    'decreased-function': 'Disminuida',
    'normal-function': 'Normal',
    'increased-function': 'Aumentada',
    'deficient-with-cnsha': 'Deficiente, con anemia duradera',
    deficient: 'Deficiente',
    variable: 'Variable',
    normal: 'Normal',
  } as Record<string, string>,
  here: 'Su resultado',
  possible: 'Posible',
  now: 'Con sus medicamentos',
  open: 'Es posible más de un resultado. Cada uno está marcado. Uno de ellos es el suyo.',
  unread: 'Este gen no se pudo leer; por eso no hay nada marcado.',
  beside: 'También posible, pero sin lugar aquí',
  besideOnly: 'Su resultado no tiene lugar aquí',
  withMedicines: 'Los medicamentos que toma cambian cómo funciona este gen. Ese resultado también está marcado.',
};

export const track = {
  heading: 'En qué partes del gen se leyó su archivo',
  headingOf: (gene: string) => `: ${gene}`,
  intro: 'Los bloques son las partes del gen que se usan para construir lo que hace. Los tramos largos se dibujan más cortos de lo que son.',
  keys: 'Elija una marca, o muévase con las flechas, para ver qué dice. La lista de todas las posiciones dice lo mismo con palabras.',
  label: (gene: string, n: number) => `${count(n, 'posición', 'posiciones')} en ${gene}`,
  read: 'Encima del gen: leídas',
  notRead: 'Debajo del gen: no leídas',
  start: 'Comienzo',
  end: 'Final',
  legend: 'Qué significan las marcas',
  changed: 'Leída, con un cambio',
  unchanged: 'Leída, sin cambios',
  states: {
    'reference-inferred': 'No está en el archivo, contada como la referencia',
    'not-tested': 'No analizada',
    'no-call': 'Analizada, sin resultado',
    'low-quality': 'De baja calidad, sin usar',
    conflict: 'Contradictoria, sin usar',
  } satisfies Partial<Record<ObservationState, string>>,
  times: (n: number) => numbers.format(n),
  inExon: 'en un bloque',
  betweenExons: 'entre los bloques',
  alleles: (letters: string) => `letras ${letters}`,
  reference: (letters: string) => `referencia ${letters}`,
  mustTest: 'de las que más importan',
  outside: (n: number) => `${count(n, 'posición queda', 'posiciones quedan')} fuera de este dibujo.`,
};

export const grid = {
  summary: 'Todos los medicamentos de un vistazo',
  intro: 'Elija un medicamento para leer sobre él.',
};

export const steps = {
  heading: 'Cómo funciona',
  names: {
    file: 'Su archivo',
    medicines: 'Sus medicamentos',
    report: 'Su informe',
  },
  texts: {
    file: 'Elija el archivo de su prueba de ADN, o escriba un resultado de una carta. Se lee aquí, en su dispositivo.',
    medicines: 'Busque los medicamentos que toma, por su nombre o su marca.',
    report: 'Vea qué dicen las guías para resultados como los suyos, y qué no pudo mostrar su archivo. Enséñelo a su médico o farmacéutico.',
  },
};
