// How this language writes numbers and lists.
import { lazily } from '../lazily';

export const numbers = lazily<number>(() => new Intl.NumberFormat('es'));
export const count = (n: number, one: string, many: string) => `${numbers.format(n)} ${n === 1 ? one : many}`;
export const decimals = lazily<number>(() => new Intl.NumberFormat('es', { maximumFractionDigits: 4 }));
export const days = lazily<Date>(() => new Intl.DateTimeFormat('es', { dateStyle: 'long' }));
export const list = lazily<string[]>(() => new Intl.ListFormat('es', { type: 'conjunction' }));
export const either = lazily<string[]>(() => new Intl.ListFormat('es', { type: 'disjunction' }));

const oneDecimal = lazily<number>(() => new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 }));

export function bytes(n: number): string {
  if (n < 1000) return count(n, 'byte', 'bytes');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = n / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 ? oneDecimal.format(value) : numbers.format(Math.round(value))} ${units[unit]}`;
}

export const unusedOf = (lowQuality: number, noCall: number, conflict: number) =>
  `${numbers.format(lowQuality)} de baja calidad, ${numbers.format(noCall)} sin resultado, ${count(conflict, 'contradictoria', 'contradictorias')}`;
