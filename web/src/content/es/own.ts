import { count, list, numbers } from './tools';

export const own = {
  heading: 'Sus medicamentos',
  lead: '¿Qué medicamentos toma? Aparecerán primero en su informe. Algunos medicamentos también cambian cómo su cuerpo procesa otros, y el informe lo tiene en cuenta.',
  field: 'Medicamento',
  hint: 'Un nombre o una marca, o una lista entera que pegue aquí. Puede omitir las dosis y las horas.',
  completions: 'Nombres que coinciden',
  fitting: (n: number) => `${count(n, 'nombre coincide', 'nombres coinciden')}. Use las teclas de flecha.`,
  add: 'Añadir',
  list: 'Su lista',
  empty: 'Todavía no hay nada en su lista.',
  wrote: (written: string) => `(usted escribió: ${written})`,
  notCovered: 'No lo trata ninguna guía que Rxplain conozca. Eso no significa que sea seguro para usted: pregunte a su farmacéutico.',
  influences: (enzymes: string[]) =>
    `Ninguna guía que Rxplain conozca da consejos sobre él. Puede cambiar el trabajo de ${list.format(enzymes)}, y el informe dice qué efecto tiene eso en otros medicamentos.`,
  which: (written: string) => `Escribió «${written}». ¿Quiso decir uno de estos?`,
  noneOfThese: (written: string) => `Ninguno de estos: dejar «${written}»`,
  remove: 'Quitar',
  added: (names: string[]) => `${list.format(names)}: en su lista.`,
  twice: (names: string[]) => `${list.format(names)}: ya en su lista.`,
  asks: (written: string[]) => `Rxplain no está seguro de qué es ${list.format(written)}. Diga en la lista qué quiso decir.`,
  removed: (name: string) => `Se quitó ${name}.`,
  report: 'Hacer el informe',
  none: 'No tomo ninguno, o saltar este paso',
  back: 'Volver',
  nothingYet: 'Añada primero un medicamento, o elija «No tomo ninguno, o saltar este paso».',
  unanswered: 'Diga primero qué quiso decir, en la lista de arriba.',
  change: 'Cambiar su lista de medicamentos',
  changeHint: 'El informe cambia al momento.',
  notRemade: 'El informe no se pudo hacer de nuevo. Sigue mostrando lo mismo que antes.',
  remade: 'El informe se hizo de nuevo con su lista.',
};

export const yours = {
  heading: 'Sus medicamentos',
  covered: 'Lo que dicen las guías sobre ellos',
  intro: 'Primero, los que piden más atención.',
  nothing: 'No ha indicado ningún medicamento. Añada los suyos para verlos aquí primero.',
  notTold: 'Para este informe no se indicó ningún medicamento.',
  notCoveredHeading: 'No los trata ninguna guía',
  notCovered: 'Aquí no se sabe nada de estos medicamentos y sus genes. Eso no significa que sean seguros para usted: pregunte a su farmacéutico.',
  slows: (enzyme: string) => `frena ${enzyme}`,
  speeds: (enzyme: string) => `acelera ${enzyme}`,
  open: 'Rxplain no está seguro de qué quiso decir con:',
  ofThemYours: (n: number) => (n === 1 ? '1 es suyo' : `${numbers.format(n)} son suyos`),
};

export const worth = {
  heading: 'Conviene saberlo antes de que se los receten',
  intro: 'Usted no indicó que tome estos. Si alguien quiere recetarle uno, enseñe este informe.',
  none: 'Nada de lo que se leyó pide un cuidado especial con otro medicamento. Lo que no se pudo decir está más abajo.',
  unknownHeading: 'Lo que no se puede decir',
  unknownIntro: 'Para estos medicamentos, lo que se leyó no basta. Eso no es ni una buena ni una mala noticia.',
  unknownNone: 'Para todos los demás medicamentos, lo que se leyó bastó para consultar qué dicen las guías.',
  restHeading: 'Todos los demás medicamentos, por tipo',
  restIntro: 'Abra un tipo de medicamento para ver cuáles pertenecen a él.',
  onPaper: 'En papel, estos medicamentos están en la lista «Todos los medicamentos de un vistazo».',
  findHeading: 'Busque cualquier medicamento',
  ofKind: (kind: string, n: number) => `${kind} (${numbers.format(n)})`,
  otherKind: 'otros',
};

export const howSure = {
  heading: 'Qué seguridad hay, y por qué',
  read: 'El resultado de cada gen en que se basa se leyó en su archivo.',
  inferred: 'Algunas posiciones no estaban en su archivo y se contaron como iguales a la referencia.',
  typed: 'Se basa en un resultado que usted escribió.',
  outside: 'Se basa en un resultado de un laboratorio o de otro programa.',
  ambiguous: 'Donde es posible más de un resultado, se consultó cada uno.',
  unread: 'Un gen sin resultado cuenta como cualquier resultado posible.',
};

export const otherMedicines = {
  heading: 'Lo que sus otros medicamentos hacen aquí',
  caption: (gene: string) => `Su resultado de ${gene}, con y sin sus medicamentos`,
  genesAlone: 'Solo por sus genes',
  now: (medicines: string[]) => `Mientras tome ${list.format(medicines)}`,
  cannotTell: 'No lo sabemos',
};
