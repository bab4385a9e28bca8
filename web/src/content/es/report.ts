import { count, days, numbers } from './tools';

export const report = {
  heading: 'Informe de medicamentos',
  headingFor: (person: string) => `Informe de medicamentos de ${person}`,
  doNotStop: 'No deje de tomar ni cambie ningún medicamento por lo que diga esta página. Hable antes con su médico o farmacéutico.',
  important: 'Importante',
  contents: 'En esta página',
  save: 'Guardar el informe (JSON)',
  print: 'Imprimir',
  fileName: (person: string) => `informe-rxplain-${person}.json`,
};

export const opened = {
  label: 'Un informe guardado',
  text: 'Abrió este informe desde un archivo. No se calculó de nuevo. Las guías pueden haber cambiado desde entonces. Cualquiera puede modificar un archivo: confíe en él solo si sabe de dónde viene.',
  date: (date: Date) => `El archivo se escribió por última vez el ${days.format(date)}.`,
  versions: (program: string, guidelines: string) => `Se hizo con Rxplain ${program} y las guías ${guidelines}.`,
};

export const overview = {
  heading: 'De un vistazo',
  medicines: (n: number) => count(n, 'medicamento', 'medicamentos'),
  none: 'Ninguno',
  cannotTell: (n: number, total: number) =>
    `Para ${numbers.format(n)} de ${count(total, 'medicamento', 'medicamentos')}, lo que se leyó no basta para saberlo. Eso no es lo mismo que «sin cambios».`,
  genes: (read: number, open: number, unread: number, total: number) =>
    `De ${count(total, 'gen', 'genes')}, ${count(read, 'se pudo leer', 'se pudieron leer')}, ${count(open, 'podría', 'podrían')} tener más de un resultado y ${count(unread, 'no se pudo leer', 'no se pudieron leer')}.`,
};

export const notes = {
  heading: 'Notas sobre este informe',
  severity: { info: 'Nota', warning: 'Advertencia' },
};

export const about = {
  heading: 'Sobre este informe',
  limits: [
    'No es un diagnóstico, y Rxplain no es un producto sanitario (dispositivo médico).',
    'El archivo o la carta pueden estar equivocados, o no ser suyos. Un laboratorio puede repetir un resultado antes de que se decida algo con él.',
    'Los genes son una razón entre muchas. También cuentan su edad, sus riñones y su hígado, sus otros medicamentos y su salud.',
    'Un medicamento que no aparece aquí no se ha revisado.',
  ],
  versions: 'Versiones',
  program: 'Programa',
  guidelines: 'Guías',
  fingerprint: 'Huella digital de las guías',
  contract: 'Formato del informe',
};
