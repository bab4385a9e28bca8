import type { Current, Gene, Source } from '../../generated/report';
import { count, either, list, numbers } from './tools';

export const reader = {
  label: 'Mostrar este informe',
  patient: 'Para usted',
  professional: 'Para profesionales',
  notes: (n: number) => `Este informe contiene ${count(n, 'nota', 'notas')} de un profesional. Elija «Para profesionales» para leerlas.`,
};

export const filter = {
  heading: 'Mostrar solo una parte',
  gene: 'Gen',
  medicine: 'Medicamento, marca o clase',
  category: 'Categoría',
  source: 'Fuente',
  all: 'Todos',
  clear: 'Mostrar todo',
  shown: (medicines: number, ofMedicines: number, genes: number, ofGenes: number) =>
    `Se muestran ${numbers.format(medicines)} de ${count(ofMedicines, 'medicamento', 'medicamentos')} y ${numbers.format(genes)} de ${count(ofGenes, 'gen', 'genes')}.`,
  hidden: 'Lo demás está oculto por lo que usted eligió.',
  cleared: (what: string) => `Se muestra todo de nuevo para poder llegar a ${what}.`,
  noneShown: 'No se muestra ninguno con lo que usted eligió.',
};

export const counsellorNotes = {
  heading: 'Sus notas',
  report: 'Sus notas sobre este informe',
  gene: (symbol: string) => `Sus notas sobre ${symbol}`,
  medicine: (name: string) => `Sus notas sobre ${name}`,
  intro: 'Lo que escriba no forma parte del resultado. Queda en esta página hasta que la borre o la cierre, y solo se conserva si lo guarda o lo imprime.',
  save: 'Guardar con las notas',
  printed: 'Nota',
  fileName: (person: string) => `informe-rxplain-con-notas-${person}.json`,
};

export const counsellor = {
  taken: 'Medicamentos que toma',
  noneTaken: 'No se indicó ninguno.',
  notCovered: (name: string) => `${name} (no lo trata ninguna guía)`,
  genes: 'Genes y pruebas',
  medicines: 'Medicamentos y fuentes',
  shortOnPaper:
    'En papel, un medicamento ocupa una línea, salvo que se tome, tenga una nota o estuviera abierto al imprimir. Elija medicamentos arriba para imprimirlos completos.',
  link: 'Enlace a este lugar',
  medicinesOf: 'Medicamentos que dependen de este gen',
  pairs: (gene: string) => `Diplotipos de ${gene} que mejor encajan`,
  pair: 'Diplotipo',
  function: 'Función de cada alelo',
  phenotype: 'Fenotipo',
  score: 'Puntuación de actividad',
  explained: 'Posiciones nombradas',
  explainedHint: '«Posiciones nombradas» cuenta las posiciones conocidas que nombran los dos alelos. Así se eligen los pares; no dice cuán probables son.',
  phase: 'Fase',
  phased: 'conocida',
  unphased: 'no conocida',
  none: '–',
  bySource: 'Resultados por fuente',
  bySourceOf: (source: Source) => `Según ${source}`,
  differs: 'difiere del resultado de arriba',
  activity: (value: number) => `valor de actividad ${numbers.format(value)}`,
  decideMissing: 'Posiciones que más importan, no conocidas',
  decideTie: 'Distinguirían los diplotipos que mejor encajan',
  decideNext: 'Prueba que lo resolvería',
  notExcluded: 'Alelos no excluidos: estas posiciones no se analizaron',
  sitesOf: (sites: string[]) => sites.join(', '),
  inferred: (n: number) => `Contado como referencia, no leído: ${count(n, 'posición', 'posiciones')}`,
  noReason: 'El informe no da ninguna razón.',
  evidence: (n: number) => `Pruebas, una fila por posición (${numbers.format(n)})`,
  evidenceLeftOut: 'La tabla de pruebas estaba cerrada cuando se imprimió.',
  current: 'Con los otros medicamentos que se toman',
  currentStatus: {
    changed: 'El resultado es otro mientras se toman',
    unchanged: 'El resultado sigue igual mientras se toman',
    'cannot-tell': 'No se puede decir qué hacen con el resultado',
  } satisfies Record<Current['status'], string>,
  currentBecause: 'A causa de',
  effect: { inhibitor: 'inhibidor', inducer: 'inductor' } satisfies Record<Current['because'][number]['effect'], string>,
  grade: { strong: 'fuerte', moderate: 'moderado', weak: 'débil' } satisfies Record<Current['because'][number]['grade'], string>,
  because: (medicine: string, grade: string, effect: string) => `${medicine}: ${effect} ${grade}`,
  byGenes: 'Solo por los genes',
  withMedicines: 'Con los otros medicamentos',
  scores: (scores: string[]) => `puntuación de actividad ${list.format(scores)}`,
  rule: 'Regla',
  times: (factors: string[]) => `puntuación de actividad × ${either.format(factors)}`,
  given: 'Resultado de otro lugar, tal como se dio',
  givenFacts: {
    diplotype: 'Diplotipo',
    phenotype: 'Fenotipo',
    activityScore: 'Puntuación de actividad',
    program: 'Programa o formato',
    file: 'Archivo',
  } satisfies Record<keyof NonNullable<Gene['given']>, string>,
};

export const comparison = {
  caption: (medicine: string) => `Qué dice cada fuente de ${medicine}`,
  source: 'Fuente',
  kind: 'Tipo',
  addition: 'Observación añadida, no fija ninguna categoría',
  open: 'Todavía abierto',
  variants: 'Vale una de estas',
  others: 'Otros medicamentos que se toman',
  agreement: {
    agree: 'Las fuentes que dan consejo coinciden en la categoría.',
    single: 'Solo una fuente da consejo.',
    differ: 'Las fuentes difieren.',
  },
  follows: (source: string) => `La categoría sigue a ${source}.`,
};

export const evidence = {
  phase: 'Fase',
  phased: 'conocida',
  unphased: 'no conocida',
  phaseSet: (set: number) => `conjunto ${set}`,
  decides: 'decidiría',
};
