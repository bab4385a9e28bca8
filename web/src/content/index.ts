// The words of the page in the reader's language. A second language is a second object of type Content.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Content } from './en';

export type { Content };
export const ContentContext = createContext<Content>(en);

export function useContent(): Content {
  return useContext(ContentContext);
}
