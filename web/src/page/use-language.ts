// The language of the page: the browser's own at first, then as the reader says. Nothing of it is stored.
import { useEffect, useState } from 'preact/hooks';
import { contentOf, loadLanguage, type Language } from '../content';

export function useLanguage(first: Language) {
  const [language, setLanguage] = useState(first);
  const content = contentOf(language);
  useEffect(() => {
    document.documentElement.lang = content.language;
  }, [content]);
  return {
    language,
    content,
    choose: (wanted: Language) => void loadLanguage(wanted).then(() => setLanguage(wanted)),
  };
}
