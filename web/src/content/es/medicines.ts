import { numbers, count, list, either } from './tools';

export const medicines = {
  heading: 'Medicamentos',
  intro: 'La mayoría de las personas toma pocos de estos medicamentos, o ninguno. Busque primero los suyos. Elija uno para ver qué significa y qué hacer.',
  find: 'Busque un medicamento por su nombre o marca',
  found: (n: number) => (n === 0 ? 'Ningún medicamento tiene aquí ese nombre. Eso no significa que sea seguro para usted: pregunte a su farmacéutico.' : count(n, 'medicamento encontrado', 'medicamentos encontrados')),
  notAllClear: 'Esto no significa que estos medicamentos sean adecuados para usted, ni que no lo sean.',
  brands: (names: string[]) => `Entre las marcas están ${list.format(names)}`,
  meaning: 'Qué significa para usted',
  action: 'Qué hacer',
  forUse: 'Para:',
  forUses: 'Para cada uno de estos usos:',
  addition: 'Además',
  hint: 'Su archivo contiene una señal por la que puede valer la pena pedir una prueba de laboratorio.',
  hintFor: 'Indicio, no un resultado',
  variantFor: (results: string) => `Si ${results}`,
  aboutGenes: (genes: string[]) => `Sobre ${list.format(genes)}`,
  open: (names: string[]) => `Todavía posible: ${either.format(names.map((name) => `«${name}»`))}`,
  agree: 'Las fuentes que dan consejo coinciden.',
  genes: 'Genes que importan para este medicamento',
  details: 'Detalles para su médico o farmacéutico',
  detailsOf: (medicine: string) => `: ${medicine}`,
  source: 'Fuente',
  for: 'Resultado',
  population: 'Para',
  strength: 'Fuerza',
  implication: 'Implicación',
  recommendation: 'Recomendación',
  category: 'Categoría',
  citation: 'Guía',
  version: (version: string) => `versión ${version}`,
  pmid: (id: string) => `PMID ${id}`,
  rxnorm: 'RxNorm',
  newTab: ' (se abre en otra pestaña)',
};

export const nextSteps = {
  heading: 'Pruebas que podrían decir más',
  intro:
    'Estos genes siguen abiertos. No necesita una prueba solo porque aparezca aquí. Si toma uno de los medicamentos, o puede que lo tome pronto, enseñe esta lista a su médico o farmacéutico.',
  waiting: (n: number) => count(n, 'medicamento', 'medicamentos'),
  asked: (names: string[]) => `Usted preguntó por ${list.format(names)}.`,
  helps: (names: string[]) => `Consejos que dependen de esto: ${list.format(names)}.`,
  forProfessionals: 'Para su médico o laboratorio',
  allSites: (sites: string[]) => `${numbers.format(sites.length)} en total: ${sites.join(', ')}.`,
};

export const sources = {
  CPIC: 'CPIC',
  DPWG: 'DPWG (Grupo de trabajo neerlandés de farmacogenética)',
  'FDA-label': 'Ficha técnica de la FDA',
  'FDA-table': 'Tabla de asociaciones farmacogenéticas de la FDA',
};
