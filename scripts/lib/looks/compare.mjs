// Compares the pictures of two built trees, and lays what differs side by side on a page. Ends with status 1 if anything does.
//   node scripts/lib/looks/compare.mjs BEFORE AFTER INTO
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from '../../../tests/node_modules/pixelmatch/index.js';
import pngjs from '../../../tests/node_modules/pngjs/lib/png.js';
import { launchBrowser } from '../../../tests/support/browser.mjs';
import { takePictures } from './pictures.mjs';

const [before, after, into] = process.argv.slice(2);
const browser = await launchBrowser();
const [old, now] = await Promise.all([before, after].map((tree) => takePictures(browser, tree)));
await browser.close();

const names = [...new Set([...old.keys(), ...now.keys()])].sort();
const changed = names.flatMap((name) => {
  const found = difference(old.get(name), now.get(name));
  return found ? [{ name, ...found }] : [];
});
mkdirSync(into, { recursive: true });
writeFileSync(join(into, 'index.html'), pageOf(changed));
for (const { name, words } of changed) console.log(`${name}: ${words}`);
console.log(`${names.length} pictures, ${changed.length} differ${changed.length > 0 ? `: ${join(into, 'index.html')}` : ''}`);
process.exitCode = changed.length > 0 ? 1 : 0;

function difference(one, other) {
  if (!one) return { words: 'new', pictures: [other] };
  if (!other) return { words: 'gone', pictures: [one] };
  if (one.equals(other)) return undefined;
  const [left, right] = [one, other].map((png) => pngjs.PNG.sync.read(png));
  if (left.width !== right.width || left.height !== right.height) {
    return { words: `${left.width} x ${left.height} became ${right.width} x ${right.height}`, pictures: [one, other] };
  }
  const marks = new pngjs.PNG({ width: left.width, height: left.height });
  const pixels = pixelmatch(left.data, right.data, marks.data, left.width, left.height);
  return pixels > 0 ? { words: `${pixels} pixels differ`, pictures: [one, other, pngjs.PNG.sync.write(marks)] } : undefined;
}

function pageOf(all) {
  const image = (png) => `<img alt="" style="max-width:32%;vertical-align:top" src="data:image/png;base64,${png.toString('base64')}">`;
  const sections = all.map(({ name, words, pictures }) => `<h2>${name}</h2><p>${words}</p>${pictures.map(image).join(' ')}`);
  return `<!doctype html><meta charset="utf-8"><title>What looks different</title><h1>Before, after, difference</h1>${sections.join('')}`;
}
