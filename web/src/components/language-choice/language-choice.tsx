import { languages, useContent, type Language } from '../../content';

export interface LanguageChoiceProps {
  language: Language;
  onChoose: (language: Language) => void;
}

// Each language under its own name, as somebody looks for it who reads no other.
export function LanguageChoice({ language, onChoose }: LanguageChoiceProps) {
  const { product } = useContent();
  return (
    <ul class="rx-languages rx-no-print" aria-label={product.languages}>
      {(Object.keys(languages) as Language[]).map((each) => (
        <li key={each}>
          <button
            type="button"
            class="rx-languages__one"
            lang={each}
            aria-pressed={each === language}
            onClick={() => onChoose(each)}
          >
            {languages[each]}
          </button>
        </li>
      ))}
    </ul>
  );
}
