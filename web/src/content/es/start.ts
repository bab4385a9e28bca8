import { count } from './tools';

export const start = {
  heading: '¿Qué dicen sus genes sobre sus medicamentos?',
  lead: 'Algunas personas necesitan una dosis distinta o un medicamento distinto por sus genes. Rxplain lee el archivo de una prueba de ADN y muestra lo que las guías publicadas dicen sobre los medicamentos para resultados como los suyos.',
  notThis:
    'Rxplain ofrece información para hablar con su médico o farmacéutico. No es un diagnóstico ni un producto sanitario (dispositivo médico).',
  wiped: 'Todo está borrado: su archivo, lo que escribió y su informe. No queda nada de ello en esta página.',
};

export const steps = {
  label: 'Pasos',
  names: { file: 'Su archivo', medicines: 'Sus medicamentos', report: 'Su informe' },
};

export const hide = {
  label: 'Ocultar pantalla',
  keys: '(Esc dos veces)',
  hidden: 'La pantalla está oculta',
  show: 'Mostrar de nuevo',
};

export const wipe = {
  label: 'Borrar todo',
};

export const privacy = {
  promise: 'Su archivo se queda en este dispositivo. Esta página no puede enviarlo a ningún lugar.',
  howToCheck: 'Cómo puede comprobarlo',
  checks: [
    'Active ahora el modo avión, antes de elegir un archivo. Todo sigue funcionando.',
    'Esta página lleva una regla que hace que su navegador rechace cualquier conexión que la página intente. Puede leer la regla al comienzo del código fuente de la página.',
    'En las herramientas de desarrollo de su navegador, abra «Red». Desde que elige un archivo no aparece nada.',
  ],
  nothingStored: 'No se guarda nada. Cuando cierra la página, o elige «Borrar todo», desaparecen su archivo, lo que escribió y su informe.',
};

export const file = {
  heading: 'Elija su archivo',
  hint: 'El archivo de una prueba de ADN. Puede estar sin comprimir, o comprimido como .gz o .zip.',
  kinds: 'Qué archivos se pueden leer',
  kindsList: [
    ['Un archivo VCF o BCF', 'Una prueba de todo su genoma suele traer uno (.vcf, .vcf.gz o .bcf). Si vino en varios archivos, uno por cromosoma, elíjalos todos juntos.'],
    ['Datos brutos de una prueba para consumidores', '23andMe, AncestryDNA, MyHeritage, Family Tree DNA, Living DNA, tellmeGen y Genes for Good. También sirven otras tablas, si cada fila tiene una posición y las letras que se leyeron.'],
    ['Resultados de un laboratorio o de otro programa', 'Solos, o junto con uno de los archivos anteriores.'],
    ['Un informe que guardó desde esta página', 'Elija solo el archivo guardado (.json) para verlo otra vez.'],
  ],
  builds: 'Las posiciones pueden estar en GRCh37 o GRCh38, también llamados hg19 y hg38.',
  consumer: 'Una prueba para consumidores no es una prueba de laboratorio. Lee pocas posiciones y comete errores. Pida que un laboratorio repita un resultado antes de que se decida algo con él.',
  choose: 'Elegir un archivo',
  drop: 'o suéltelo aquí',
  dropNow: 'Suéltelo para leerlo',
  gettingReady: 'Preparando. Tarda un momento.',
  cannotStart: 'Rxplain no ha podido empezar.',
  cannotStartHint:
    'Vuelva a cargar la página: puede que algo se haya perdido por el camino. Si eso no ayuda, use una versión actual de Firefox, Chrome, Edge o Safari, con WebAssembly activado.',
  several: (first: string, more: number) => `${first} y ${count(more, 'archivo más', 'archivos más')}`,
  notAFile: 'Eso no era un archivo. Elija un archivo, no una carpeta ni un fragmento de texto.',
};

export const examples = {
  heading: '¿No tiene un archivo a mano?',
  text: 'Mire el informe de una persona que no existe. La persona A se hizo una prueba completa. La persona B se hizo una más pequeña, así que hay más cosas que no se pueden saber.',
  names: { a: 'Persona A', b: 'Persona B' },
  notReal: 'Ejemplo. Esta persona no existe.',
};
