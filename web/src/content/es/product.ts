export const product = {
  name: 'Rxplain',
  tagline: 'Sus genes y sus medicamentos, explicados',
  skip: 'Ir al contenido principal',
  languages: 'Idioma',
};

export const titles = {
  start: 'Rxplain: sus genes y sus medicamentos, explicados',
  typing: 'Escriba sus resultados – Rxplain',
  member: 'Elija un archivo – Rxplain',
  columns: 'Revise las columnas – Rxplain',
  person: 'Elija una persona – Rxplain',
  medicines: 'Sus medicamentos – Rxplain',
  reading: 'Leyendo su archivo – Rxplain',
  failed: 'No hay informe – Rxplain',
  report: 'Su informe – Rxplain',
};

export const footer = {
  text: 'Rxplain ofrece información, no consejo médico. No es un producto sanitario (dispositivo médico).',
  licence: 'Programa: Apache-2.0. Guías: CC BY-SA 4.0, con datos de CPIC, DPWG (según las anotaciones de ClinPGx), la FDA y PharmVar.',
  version: (version: string) => `Versión ${version}`,
};
