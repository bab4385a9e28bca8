import type { ReportOptions } from '../../generated/options';
import { count } from './tools';

export const person = {
  heading: (n: number, files: number) =>
    `${files > 1 ? 'Estos archivos contienen' : 'Este archivo contiene'} ${count(n, 'persona', 'personas')}`,
  legend: '¿De quién quiere el informe?',
  hint: 'Estos son los nombres que usa el archivo.',
  select: 'Persona',
  read: 'Hacer el informe',
  none: 'Elija una persona.',
  back: 'Elegir otro archivo',
};

export const member = {
  heading: (n: number) => `Este archivo comprimido contiene ${count(n, 'archivo', 'archivos')} con genotipos`,
  legend: '¿Qué archivo quiere que se lea?',
  hint: 'Estos son los nombres que hay dentro. El informe se hace de uno de ellos.',
  select: 'Archivo',
  read: 'Leer este archivo',
  none: 'Elija un archivo.',
  back: 'Elegir otro archivo',
};

export const columns = {
  heading: '¿Qué son las columnas de esta tabla?',
  lead: 'Rxplain no conoce el servicio que escribió este archivo. Miró las primeras filas y supuso qué es cada columna. Revise la suposición y cámbiela donde no sea correcta.',
  caption: 'Las primeras filas del archivo, con lo que es cada columna',
  column: (place: number, name: string | undefined) => (name ? `Columna ${place}, «${name}»` : `Columna ${place}`),
  meanings: {
    id: 'Nombre de la posición (número rs)',
    chromosome: 'Cromosoma',
    position: 'Posición',
    genotype: 'Genotipo (las dos letras)',
    allele1: 'Primera letra',
    allele2: 'Segunda letra',
    other: 'Otra cosa',
  } satisfies Record<NonNullable<ReportOptions['columns']>[number], string>,
  hint: 'La posición se cuenta desde 1, en GRCh37 o GRCh38. Las letras son A, C, G y T.',
  read: 'Leerla así',
  back: 'Elegir otro archivo',
  mistakes: {
    place: 'Una columna tiene que ser el nombre de la posición, o dos tienen que ser el cromosoma y la posición.',
    letters: 'Una columna tiene que ser el genotipo, o dos tienen que ser la primera y la segunda letra.',
    twice: (meaning: string) => `Solo una columna puede ser esto: ${meaning}.`,
  },
};
