// The words of the page in the reader's language. A third language is a third folder like `es`, and a line here.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Content } from './en';

export type { Content };

// By the name of the language's own speakers.
export const languages = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof languages;

const loaders: Record<Language, () => Promise<Content>> = {
  en: () => Promise.resolve(en),
  es: () => import('./es').then(({ es }) => es),
};

const loaded: Partial<Record<Language, Content>> = { en };

export async function loadLanguage(language: Language): Promise<void> {
  loaded[language] ??= await loaders[language]();
}

export const loadEveryLanguage = (): Promise<void[]> => Promise.all((Object.keys(languages) as Language[]).map(loadLanguage));

// English until it is here.
export const contentOf = (language: Language): Content => loaded[language] ?? en;

// The first of the reader's languages that there are words in; English where there is none.
export function preferred(wanted: readonly string[]): Language {
  const found = wanted.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag !== undefined && tag in languages);
  return (found as Language | undefined) ?? 'en';
}

export const ContentContext = createContext<Content>(en);

export function useContent(): Content {
  return useContext(ContentContext);
}
