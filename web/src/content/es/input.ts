import type { Input } from '../../generated/report';
import { numbers, count, bytes, unusedOf } from './tools';

export const input = {
  heading: 'Qué se leyó',
  files: (n: number): string => (n > 1 ? 'Archivos' : 'Archivo'),
  format: 'Formato',
  formats: {
    vcf: 'VCF',
    'vcf-gzip': 'VCF, comprimido con gzip',
    'vcf-bgzip': 'VCF, comprimido con bgzip',
    bcf: 'BCF',
    'raw-data': 'Datos brutos de un servicio para consumidores',
    mixed: 'Varios formatos',
    none: 'Ningún archivo',
  },
  build: 'Genoma de referencia',
  noBuild: 'No se conoce',
  sample: 'Persona',
  noSample: 'Sin nombre',
  ofPeople: (n: number) => `una de ${count(n, 'persona', 'personas')} del archivo`,
  records: 'Registros',
  recordsText: (used: number, looked: number) =>
    `${numbers.format(looked)} examinados, ${numbers.format(used)} en posiciones que importan aquí`,
  bytes: 'Bytes leídos',
  bytesText: (n: number) => bytes(n),
  searched: 'Cómo se leyó',
  searchedText: 'Con una búsqueda: el archivo es grande y está ordenado, así que solo se leyeron las partes cercanas a estos genes. Lo leído estaba en orden. El resto del archivo no se miró.',
  confirmedText: {
    same: 'De principio a fin. Muestra lo mismo que la búsqueda de antes.',
    other: 'Leído de principio a fin, el archivo muestra algo distinto de lo que mostró la búsqueda. Este informe es del archivo entero. Puede que sus registros estén desordenados: pregunte a quien lo hizo.',
  },
  readWhole: 'Leer el archivo entero para asegurarse',
  service: 'Servicio',
  member: 'Archivo dentro del comprimido',
  strand: 'Hebra de las letras',
  strandText: {
    plus: 'Las letras están en la hebra positiva, como en el genoma de referencia.',
    minus: 'Las letras están en la hebra negativa. Se les dio la vuelta a todas.',
    mixed: 'El archivo se contradice sobre la hebra. No se usaron las letras que podrían ser de cualquiera de las dos.',
    unsettled: 'El archivo no muestra en qué hebra están las letras. No se usaron las que podrían ser de cualquiera de las dos.',
  } satisfies Record<NonNullable<Input['rawData']>['strand'], string>,
  strandCounts: (plus: number, minus: number) =>
    `${count(plus, 'posición encaja', 'posiciones encajan')} solo con la hebra positiva; ${numbers.format(minus)}, solo con la negativa.`,
  absence: 'Posiciones que el archivo no menciona',
  absenceText: {
    'not-tested': 'Contadas como no analizadas',
    'reference-inferred': 'Contadas como iguales a la referencia, al menos en parte. Esto no se leyó en el archivo.',
  },
  absenceRaw: 'Contadas como no analizadas. Los datos brutos de una prueba para consumidores nunca muestran que una posición que falta sea igual a la referencia.',
  sex: 'Cromosomas X',
  sexText: {
    XX: { asked: 'Dos, como usted eligió', genotypes: 'Dos, como muestra el archivo', none: 'Dos' },
    XY: { asked: 'Uno, como usted eligió', genotypes: 'Uno, como muestra el archivo', none: 'Uno' },
    unknown: { asked: 'No se sabe', genotypes: 'No se sabe', none: 'El archivo no muestra si hay uno o dos' },
  },
  changeSex: 'Cambiar cuántos cromosomas X se cuentan',
  thresholds: 'Cuándo una lectura es de baja calidad',
  notUsed: 'Lo que es de baja calidad se cuenta y se muestra, y no se usa.',
  positions: 'Posiciones que importan aquí',
  positionsText: ({ total, seen, inferred, missing, lowQuality, noCall, conflict }: Input['sites']) =>
    `${count(total, 'posición', 'posiciones')}: ${numbers.format(seen)} leídas, ${numbers.format(inferred)} contadas como la referencia, ${unusedOf(lowQuality, noCall, conflict)}, y ${numbers.format(missing - lowQuality - noCall - conflict)} no analizadas`,
  inferredWarning:
    'Algunas posiciones que el archivo no menciona se contaron como iguales a la referencia. Si nunca se analizaron, hay partes de este informe que son incorrectas.',
  changeAbsence: 'Cambiar cómo se leen las posiciones que faltan',
};
