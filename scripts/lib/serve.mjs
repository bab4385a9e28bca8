// Serves a folder as a careful static host would: node serve.mjs FOLDER PORT
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendCompressed } from './compressed.mjs';

const [folder, port] = process.argv.slice(2);

// The page carries its policy itself, for hosts that send no headers; the header repeats it and
// adds what only a header can say.
function contentSecurityPolicy() {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page);
  if (!policy) throw new Error(`${folder}/index.html has no content-security policy`);
  return `${policy[1].trim().replace(/;$/, '')}; frame-ancestors 'none'`;
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

// The names of these files change with what is in them; index.html alone has to be asked for again.
const cacheControl = (url) => (url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

const compressed = sendCompressed(folder);
const files = sirv(folder, { etag: true });
const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', cacheControl(request.url));
  void compressed(request, response, () =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end('Not found\n');
    }),
  );
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another one: PORT=8081 scripts/serve`
      : error.message,
  );
  process.exit(1);
});
server.listen(Number(port), 'localhost', () => {
  console.log(`\nRxplain is ready: http://localhost:${server.address().port}\nStop it with Ctrl+C.`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
