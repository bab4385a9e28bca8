// Everything that a reader of the open report can read, line by line, each with the part of the page it stands in.
import type { Page } from 'playwright-core';

export type Part = 'page' | 'section' | 'medicine' | 'statement' | 'advice' | 'gene' | 'step';

export interface Line {
  part: Part;
  // The section's id, the medicine's label or the gene's symbol.
  of: string;
  // Which of the like parts inside it, from 0.
  place: number;
  text: string;
}

// Cards make what is inside them when they are opened, and there are cards in cards.
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      if (closed.length === 0) return;
      for (const each of closed) each.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

export function readLines(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    type Place = Omit<Line, 'text'>;
    const heading = (card: Element) => card.querySelector('.rx-card__title')?.textContent ?? '';
    const among = (card: Element, selector: string, one: Element) => [...card.querySelectorAll(selector)].indexOf(one);

    function placeOf(element: Element): Place {
      const card = element.closest('details.rx-card');
      if (!card) {
        const section = element.closest('article > section');
        return section
          ? { part: 'section', of: section.getAttribute('aria-labelledby') ?? '', place: 0 }
          : { part: 'page', of: '', place: 0 };
      }
      const of = heading(card);
      if (card.matches('.rx-gene')) return { part: 'gene', of, place: 0 };
      if (card.matches('.rx-next-steps *')) return { part: 'step', of, place: 0 };
      const statement = element.closest('.rx-advice');
      if (statement) return { part: 'statement', of, place: among(card, '.rx-advice', statement) };
      const advice = element.closest('.rx-facts');
      if (advice) return { part: 'advice', of, place: among(card, '.rx-facts', advice) };
      return { part: 'medicine', of, place: 0 };
    }

    const inline = new Map<Element, boolean>();
    function blockOf(element: Element): Element {
      let block = element;
      for (;;) {
        const known = inline.get(block) ?? getComputedStyle(block).display.startsWith('inline');
        inline.set(block, known);
        if (!known || !block.parentElement) return block;
        block = block.parentElement;
      }
    }

    const lines: Line[] = [{ part: 'page', of: '', place: 0, text: document.title }];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let last: Element | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      // The steps of a scale are compared with the report by themselves: it names all that a gene can be.
      if (!element || element.closest('script, style, noscript, .rx-scale__name')) continue;
      if (!element.matches('option') && !element.checkVisibility()) continue;
      const block = blockOf(element);
      const line = lines.at(-1);
      if (block === last && line) line.text += node.textContent ?? '';
      else lines.push({ ...placeOf(element), text: node.textContent ?? '' });
      last = block;
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text) lines.push({ ...placeOf(element), text });
      }
    }
    return lines.filter(({ text }) => text.trim() !== '');
  });
}

export interface ShownStatement {
  // The category that it says itself, where a medicine has several.
  category: string | undefined;
  uses: string[];
  meaning: string[];
  action: string[];
}

export interface Shown {
  medicines: { label: string; category: string; group: string; statements: ShownStatement[]; genes: string[] }[];
  genes: { symbol: string; headline: string; group: string }[];
  tiles: { category: string; count: string }[];
  grid: { label: string; category: string }[];
  scales: { symbol: string; steps: string[]; marked: { label: string; word: string }[] }[];
}

// What stands in which place: the right words in the wrong place are a false claim, too.
export function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const groupOf = (card: Element) => text(card.closest('.rx-group')?.querySelector('.rx-group__heading')).replace(/ \(\d+\)$/, '');
    const cards = [...document.querySelectorAll('details.rx-card:not(.rx-gene, .rx-next-steps *)')];

    // The texts after a heading, up to the next one.
    function under(heading: Element | undefined): string[] {
      const found: string[] = [];
      for (let next = heading?.nextElementSibling; next && !next.matches('h5'); next = next.nextElementSibling) {
        if (next.matches('ol')) found.push(...[...next.children].map(text));
        else found.push(text(next));
      }
      return found;
    }

    return {
      medicines: cards.map((card) => ({
        label: text(card.querySelector('.rx-card__title')),
        category: text(card.querySelector('summary .rx-mark__name')),
        group: groupOf(card),
        statements: [...card.querySelectorAll('.rx-advice')].map((statement) => {
          const [meaning, action] = [...statement.querySelectorAll('h5')];
          const mark = statement.querySelector('.rx-mark__name');
          return {
            category: mark ? text(mark) : undefined,
            uses: [...statement.querySelectorAll('strong')].map(text),
            meaning: under(meaning),
            action: under(action),
          };
        }),
        genes: [...card.querySelectorAll('.rx-disclosure__body > ul.rx-list > li')].map(text),
      })),
      genes: [...document.querySelectorAll('details.rx-gene')].map((card) => ({
        symbol: text(card.querySelector('.rx-card__title')),
        headline: text(card.querySelector('.rx-gene__headline')),
        group: groupOf(card),
      })),
      tiles: [...document.querySelectorAll('.rx-overview__tile')].map((tile) => ({
        category: text(tile.querySelector('.rx-overview__name')),
        count: text(tile.querySelector('.rx-overview__count')),
      })),
      grid: [...document.querySelectorAll('.rx-grid__names > li')].map((item) => ({
        label: text(item),
        category: text(item.closest('.rx-grid__group')?.querySelector('.rx-grid__category')),
      })),
      scales: [...document.querySelectorAll('.rx-scale')].map((scale) => ({
        symbol: text(scale.closest('.rx-card')?.querySelector('.rx-card__title')),
        steps: [...scale.querySelectorAll('.rx-scale__name')].map(text),
        marked: [...scale.querySelectorAll('.rx-scale__step--here, .rx-scale__step--possible')].map((step) => ({
          label: text(step.querySelector('.rx-scale__name')),
          word: text(step.querySelector('.rx-scale__word')),
        })),
      })),
    };
  });
}
