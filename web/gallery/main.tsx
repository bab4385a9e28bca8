// The gallery: every component in every state that its folder lists. Built for tests and for looking at; not shipped.
import { render } from 'preact';
import type { ComponentExamples } from '../src/components/examples';
import '../src/styles/main.scss';
import './gallery.scss';

const modules = import.meta.glob<{ default: ComponentExamples }>('../src/components/*/*.examples.tsx', { eager: true });
const all = Object.values(modules).map((module) => module.default);
const query = new URLSearchParams(location.search);
const chosen = all
  .find(({ component }) => component === query.get('component'))
  ?.examples.find(({ name }) => name === query.get('example'));

function Index() {
  return (
    <main class="rx-width rx-main">
      <h1>Gallery</h1>
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
  return (
    <main class="rx-width rx-main">
      <h1 class="nhsuk-u-visually-hidden">{query.get('example')}</h1>
      <h2 class="nhsuk-u-visually-hidden">Section</h2>
      <h3 class="nhsuk-u-visually-hidden">Group</h3>
      {chosen?.render()}
    </main>
  );
}

const page = document.getElementById('page');
if (page) render(chosen ? <One /> : <Index />, page);
