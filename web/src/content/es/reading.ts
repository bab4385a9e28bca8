import { bytes } from './tools';

export const reading = {
  heading: 'Leyendo su archivo',
  headingTyped: 'Haciendo su informe',
  onDevice: 'Se está leyendo en este dispositivo.',
  amount: (read: number, total: number) => `${bytes(read)} de ${bytes(total)} leídos`,
  label: 'Qué parte del archivo se ha leído',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se conservó nada del archivo.',
};

export const failed = {
  heading: 'No hay informe',
  file: (name: string) => `Archivo: ${name}`,
  whatHelps: 'Qué podría ayudar',
  again: 'Elegir otro archivo',
  againTyped: 'Volver',
  nothingRead: 'No se hizo ninguna parte de un informe.',
  opening: {
    'report-broken': {
      message: 'Este es un informe de Rxplain, pero faltan partes o alguien las cambió.',
      hint: 'Elija el archivo tal como se guardó. Si se hizo con una versión más antigua o más nueva de Rxplain, elija en su lugar su archivo de genotipos: el informe se hace entonces de nuevo.',
    },
    'report-of-other-version': {
      message: (version: string) => `Este informe lo hizo otra versión de Rxplain (formato de informe ${version}). Esta página no puede mostrarlo.`,
      hint: 'Elija en su lugar su archivo de genotipos: el informe se hace entonces de nuevo.',
    },
  },
  unknown: {
    message: 'Algo salió mal mientras se leía este archivo.',
    hint: 'Inténtelo de nuevo. Si vuelve a ocurrir, cierre antes otras páginas: puede que al navegador le falte memoria.',
  },
};
