// Sends the files of a folder compressed, once each, as hosts do: brotli where the browser takes it, else gzip.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const QUALITY = 9; // one step before each further percent takes many times as long
const ways = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: QUALITY }),
};

/** A handler of requests; calls `next` for what it does not compress. */
export function sendCompressed(folder) {
  const kept = new Map();

  function compressed(path, way) {
    const key = `${way} ${path}`;
    if (!kept.has(key)) kept.set(key, ways[way](readFileSync(path)));
    return kept.get(key);
  }

  return async (request, response, next) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
    const way = Object.keys(ways).find((name) => accepted.includes(name));
    const type = types[extname(path)];
    if (request.method !== 'GET' || !way || !type || !existsSync(path)) return next();
    const bytes = await compressed(path, way);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': way,
      'Content-Length': bytes.length,
      Vary: 'Accept-Encoding',
    });
    response.end(bytes);
  };
}
