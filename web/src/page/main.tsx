import { render } from 'preact';
import '../styles/main.scss';
import { loadLanguage, preferred } from '../content';
import { App } from './app';

// The policy lets a script be started from one kind of text only: the worker that this page carries within itself.
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (url.startsWith('blob:')) return url;
    throw new TypeError('Only the page’s own worker may be started.');
  },
});

// A file dropped where none is expected would make the browser leave the page and open it.
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());

const page = document.getElementById('page');
const language = preferred(navigator.languages);
// Without its words the page still begins, in English.
void loadLanguage(language)
  .catch(() => undefined)
  .then(() => page && render(<App language={language} />, page));
