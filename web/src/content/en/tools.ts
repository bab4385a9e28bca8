// How this language writes numbers and lists.
import { lazily } from '../lazily';

export const numbers = lazily<number>(() => new Intl.NumberFormat('en-GB'));
export const count = (n: number, one: string, many: string) => `${numbers.format(n)} ${n === 1 ? one : many}`;
export const decimals = lazily<number>(() => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }));
export const days = lazily<Date>(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }));
export const list = lazily<string[]>(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
export const either = lazily<string[]>(() => new Intl.ListFormat('en-GB', { type: 'disjunction' }));

export function bytes(n: number): string {
  if (n < 1000) return count(n, 'byte', 'bytes');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = n / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

export const unusedOf = (lowQuality: number, noCall: number, conflict: number) =>
  `${numbers.format(lowQuality)} of low quality, ${numbers.format(noCall)} without a result, ${numbers.format(conflict)} conflicting`;
