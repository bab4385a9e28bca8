// What Rxplain looks like, on one page: its mark, its colours by role, its sizes of text and its distances.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CATEGORY_ORDER, CategoryMark } from '../src/components/category-mark/category-mark';
import { nothing } from '../src/components/examples';
import { PageHeader } from '../src/components/page-header/page-header';
import { SPACES, TYPE_SIZES } from '../src/styles/scales';
import { contrast } from './contrast';
import './face.scss';

// Roles of the palette that stand on each other: the ink, its ground, and the least contrast by WCAG 2.2 AA (1.4.3 for
// text, 1.4.11 for the outlines of controls).
const PAIRS: [ink: string, ground: string, least: number][] = [
  ['text', 'page', 4.5],
  ['text', 'surface', 4.5],
  ['text', 'hover', 4.5],
  ['muted', 'page', 4.5],
  ['muted', 'surface', 4.5],
  ['link', 'page', 4.5],
  ['link', 'surface', 4.5],
  ['link-hover', 'page', 4.5],
  ['error', 'page', 4.5],
  ['error', 'surface', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-deep', 4.5],
  ['on-brand-tint', 'brand-tint', 4.5],
  ['on-button', 'button', 4.5],
  ['on-button', 'button-hover', 4.5],
  ['on-focus', 'focus', 4.5],
  ['border-strong', 'page', 3],
  ['border-strong', 'surface', 3],
  ...CATEGORY_ORDER.flatMap((category): [string, string, number][] => [
    [category, `${category}-tint`, 4.5],
    [category, 'surface', 4.5],
    [category, 'page', 4.5],
    ['text', `${category}-tint`, 4.5],
  ]),
];

export function Face() {
  return (
    <>
      <PageHeader language="en" onLanguage={nothing} />
      <main class="rx-width rx-main">
        <h1>The face of Rxplain</h1>
        <p>
          Calm and exact: deep blue for the product, warm grey for the page, and colour for what a category means. Green belongs to
          “no change” alone, and no meaning rests on a colour alone.
        </p>
        <h2>Mark</h2>
        <p>Two strands that cross, in a rounded square, beside the name. The name is text, in the reader’s own system font.</p>
        <h2>Colours</h2>
        <p>Each is named by its role. The number is the contrast of the ink on its ground.</p>
        <Ground name="light" />
        <Ground name="dark" />
        <h2>Text</h2>
        {TYPE_SIZES.map((size) => (
          <p key={size} class={`face__size--${size}`}>
            {size}: one tablet twice a day
          </p>
        ))}
        <h2>Distances</h2>
        {SPACES.map((space) => (
          <div key={space} class="face__space">
            <span style={{ width: `${space}rem` }} />
            <span>{space} rem</span>
          </div>
        ))}
        <h2>Categories</h2>
        <p>
          A shape, a word and a colour each. What is not known has a broken outline.
        </p>
        <p class="rx-buttons">
          {CATEGORY_ORDER.map((category) => (
            <CategoryMark key={category} category={category} />
          ))}
        </p>
      </main>
    </>
  );
}

function Ground({ name }: { name: 'light' | 'dark' }) {
  const ground = useRef<HTMLDivElement>(null);
  const [colour, setColour] = useState<(role: string) => string>();
  useLayoutEffect(() => {
    if (!ground.current) return;
    const style = getComputedStyle(ground.current);
    setColour(() => (role: string) => style.getPropertyValue(`--rx-${role}`).trim());
  }, []);
  return (
    <div ref={ground} class={`face__ground face__ground--${name}`}>
      <h3>{name === 'light' ? 'Light, and on paper' : 'Dark'}</h3>
      <ul class="face__pairs">
        {colour &&
          PAIRS.map(([ink, on, least]) => {
            const found = contrast(colour(ink), colour(on));
            return (
              <li
                key={`${ink} ${on}`}
                class="face__pair"
                style={{ color: colour(ink), background: colour(on) }}
                data-contrast={found}
                data-least={least}
                data-pair={`${name}: ${ink} on ${on}`}
              >
                <span style={least === 3 ? { color: colour('text') } : {}}>
                  {ink}{least === 3 && ', an outline,'} on {on}: {found.toFixed(1)}
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
