// What Lighthouse finds on the built site (dist/), on its desktop and its slow-phone profile.
//   node tests/lighthouse/run.mjs [--runs 3] [--write]
// Prints the middle of the runs and ends with 1 where a score is below what is asked for or a page is interactive too late,
// naming the audits that failed. --write puts the figures into docs/PERFORMANCE.md.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';
import { markdownTable, writeSection } from '../bench/performance.mjs';
import { printTable } from '../bench/table.mjs';

const repository = join(import.meta.dirname, '../..');
const { values: asked } = parseArgs({ options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } } });
const least = { accessibility: 100, 'best-practices': 100, seo: 100 };
const wanted = { desktop: { performance: 99, interactive: 1000 }, 'slow phone': { performance: 95, interactive: 3000 } };
// Lighthouse fetches robots.txt from within the page, whose policy forbids every connection.
const skipAudits = ['robots-txt'];
const profiles = { desktop, 'slow phone': undefined }; // Lighthouse's own default is the slow phone

const server = spawn('node', [join(repository, 'scripts/lib/serve.mjs'), join(repository, 'dist'), '0']);
const url = await addressOf(server);
const rows = [];
const faults = new Set();
try {
  for (const [name, config] of Object.entries(profiles)) {
    const runs = [];
    for (let run = 0; run < Number(asked.runs); ++run) runs.push(await visit(config));
    rows.push(summary(name, runs));
  }
} finally {
  server.kill();
}

const columns = ['profile', 'performance', ...Object.keys(least), 'first paint ms', 'largest paint ms', 'interactive ms', 'blocked ms', 'KB'];
printTable(columns, rows);
if (asked.write) writeSection('A first visit in Lighthouse', `scripts/bench lighthouse --runs ${asked.runs}`, markdownTable(columns, rows));
for (const fault of faults) console.log(fault);
process.exitCode = faults.size > 0 ? 1 : 0;

// Each visit has a browser of its own, with nothing kept from the last.
async function visit(config) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: ['performance', ...Object.keys(least)], skipAudits, logLevel: 'error' }, config);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    chrome.kill();
  }
}

function summary(name, runs) {
  const { performance, interactive } = wanted[name];
  const scores = Object.entries({ performance, ...least }).map(([category, asked]) => {
    const score = middle(runs.map(({ categories }) => Math.round(100 * categories[category].score)));
    if (score < asked) faults.add(`${name}: ${category} is ${score}, and ${asked} is asked for.${failed(runs[0], category)}`);
    return score;
  });
  const measure = (audit, unit = 1) => Math.round(middle(runs.map(({ audits }) => audits[audit].numericValue)) / unit);
  const ready = measure('interactive');
  if (ready > interactive) faults.add(`${name}: interactive after ${ready} ms, and ${interactive} is asked for.`);
  return [
    name,
    ...scores,
    measure('first-contentful-paint'),
    measure('largest-contentful-paint'),
    measure('interactive'),
    measure('total-blocking-time'),
    measure('total-byte-weight', 1000),
  ];
}

function failed({ categories, audits }, category) {
  const names = categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9);
  return names.map(({ id }) => `\n  ${audits[id].title} (${id}) ${audits[id].displayValue ?? ''}`).join('');
}

function middle(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function addressOf(process) {
  return new Promise((resolve, reject) => {
    process.stdout.on('data', (text) => {
      const found = /http:\/\/localhost:\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    process.stderr.on('data', (text) => reject(new Error(String(text))));
  });
}
