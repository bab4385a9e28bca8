// One scale of text and one of distances, for every style of the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SPACES, TYPE_SIZES } from '../../web/src/styles/scales';

const folder = join(import.meta.dirname, '../../web/src');
const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'));

test.each(styles)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const distances = [...text.matchAll(/\b(?:margin|padding|gap|row-gap|column-gap)[a-z-]*: ([^;]+);/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/([\d.]+)rem/g)].map(([, number]) => Number(number)),
  );
  const sizes = [...text.matchAll(/include text\((\d+)\)/g)].map(([, size]) => Number(size));
  expect(distances.filter((distance) => !(SPACES as readonly number[]).includes(distance))).toEqual([]);
  expect(sizes.filter((size) => !(TYPE_SIZES as readonly number[]).includes(size))).toEqual([]);
});

test('the styles are looked at', () => expect(styles.length).toBeGreaterThan(30));
