// Turns the key: once everything is here, the page gives up even its own folder's scripts, styles and pictures.
//
// The policy in index.html has to allow scripts of this folder, or nothing would start; that would leave a way to tell
// the site's own host something (a script's address). A second policy can only take away. Workers that are started from
// now on inherit both. What remains possible is to leave the page, which the reader sees.
export function lockPolicy(): void {
  if (import.meta.env.DEV) return; // the development server loads parts of the page one by one
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "default-src 'none'; script-src 'wasm-unsafe-eval'; worker-src blob:";
  document.head.append(meta);
}
