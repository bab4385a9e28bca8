// The gallery: every component in every state that its folder lists. Built for tests and for looking at; not shipped.
import { render } from 'preact';
import type { ComponentExamples } from '../src/components/examples';
import '../src/styles/main.scss';
import { Face } from './face';
import './gallery.scss';

const modules = import.meta.glob<{ default: ComponentExamples }>('../src/components/*/*.examples.tsx', { eager: true });
const all = Object.values(modules).map((module) => module.default);
const query = new URLSearchParams(location.search);
const component = all.find(({ component }) => component === query.get('component'));
const chosen = component?.examples.find(({ name }) => name === query.get('example'));

function Index() {
  return (
    <main class="rx-width rx-main">
      <h1>Gallery</h1>
      <p>
        <a href="?face">The face of Rxplain</a>: its mark, colours, sizes and distances.
      </p>
      {all.map(({ component, examples }) => (
        <section key={component}>
          <h2>{component}</h2>
          <ul>
            {examples.map(({ name }) => (
              <li key={name}>
                <a href={`?${new URLSearchParams({ component, example: name })}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function One() {
  if (component?.place === 'page') return chosen?.render() ?? null;
  return (
    <main class="rx-width rx-main">
      <h1 class="nhsuk-u-visually-hidden">{query.get('example')}</h1>
      <h2 class="nhsuk-u-visually-hidden">Section</h2>
      <h3 class="nhsuk-u-visually-hidden">Group</h3>
      {component?.place === 'card' && <h4 class="nhsuk-u-visually-hidden">Card</h4>}
      {chosen?.render()}
    </main>
  );
}

const page = document.getElementById('page');
if (page) render(query.has('face') ? <Face /> : chosen ? <One /> : <Index />, page);
