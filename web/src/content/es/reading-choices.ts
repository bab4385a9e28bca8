import type { ReportOptions } from '../../generated/options';

export const absence = {
  summary: 'Posiciones que su archivo no menciona',
  legend: '¿Cómo quiere que Rxplain lea las posiciones que su archivo no menciona?',
  hint: 'Muchos archivos enumeran solo las posiciones en las que una persona difiere del genoma de referencia. Una posición que falta puede ser igual a la referencia. También puede que nunca se haya analizado. A menudo el archivo no dice cuál de las dos cosas. Esto vale para archivos VCF y BCF: en los datos brutos de una prueba para consumidores, una posición que falta siempre cuenta como no analizada.',
  choices: {
    auto: {
      label: 'Que lo decida el archivo',
      hint: 'Donde el archivo enumera cambios con tanto detalle como un genoma completo, una posición que falta cuenta como igual a la referencia. En los demás lugares cuenta como no analizada. El informe dice cuál.',
      readAgain: 'Leer de nuevo, y que lo decida el archivo',
    },
    'not-tested': {
      label: 'Contarlas todas como no analizadas',
      hint: 'La opción más prudente. Para más medicamentos, el informe dirá que no puede saberlo.',
      readAgain: 'Leer de nuevo, y contarlas todas como no analizadas',
    },
    reference: {
      label: 'Contarlas como iguales a la referencia',
      hint: 'Solo si el laboratorio le dice que se analizó cada una de estas posiciones. Si no es así, el informe puede decir «sin cambios» de un medicamento que no es adecuado para usted.',
      readAgain: 'Leer de nuevo, y contarlas como iguales a la referencia',
    },
  } satisfies Record<NonNullable<ReportOptions['absence']>, { label: string; hint: string; readAgain: string }>,
};

export const sex = {
  summary: 'Un cromosoma X o dos',
  legend: '¿Cuántos cromosomas X tiene esta persona?',
  hint: 'Unos pocos genes están en el cromosoma X. La mayoría de las mujeres tiene dos cromosomas X y la mayoría de los hombres tiene uno. El archivo a menudo muestra cuántos hay. Si no lo muestra, su respuesta ayuda a leer estos genes. No se usa para nada más.',
  choices: {
    file: {
      label: 'Como muestre el archivo',
      hint: 'Si el archivo no lo muestra, el informe dice dónde importaría.',
      readAgain: 'Leer de nuevo, como muestre el archivo',
    },
    female: {
      label: 'Dos',
      hint: 'Como la mayoría de las mujeres.',
      readAgain: 'Leer de nuevo, con dos cromosomas X',
    },
    male: {
      label: 'Uno',
      hint: 'Como la mayoría de los hombres.',
      readAgain: 'Leer de nuevo, con un cromosoma X',
    },
  } satisfies Record<'file' | NonNullable<ReportOptions['sex']>, { label: string; hint: string; readAgain: string }>,
};
