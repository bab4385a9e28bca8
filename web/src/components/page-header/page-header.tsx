import { useContent, type Language } from '../../content';
import { LanguageChoice } from '../language-choice/language-choice';

// The product's own name and mark, and the one promise that every view repeats.
export interface PageHeaderProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

export function PageHeader({ language, onLanguage }: PageHeaderProps) {
  const { product, privacy } = useContent();
  return (
    <header class="rx-header">
      <div class="rx-header__bar">
        <div class="rx-width rx-header__brand">
          <Mark />
          <span class="rx-header__name">{product.name}</span>
          <span class="rx-header__tagline">{product.tagline}</span>
          <LanguageChoice language={language} onChoose={onLanguage} />
        </div>
      </div>
      <div class="rx-header__promise">
        <p class="rx-width">
          <Lock />
          <span>{privacy.promise}</span>
        </p>
      </div>
    </header>
  );
}

// Two strands that cross, in a rounded square.
function Mark() {
  return (
    <svg class="rx-header__mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <rect class="rx-header__mark-ground" width="32" height="32" rx="7" />
      <path class="rx-header__mark-rungs" d="M12 7.6h8M12 24.4h8M14 12.4h4M14 19.6h4" />
      <path class="rx-header__mark-strand" d="M11 4.5c0 6 10 6 10 11.5s-10 5.5-10 11.5" />
      <path class="rx-header__mark-other" d="M21 4.5c0 6-10 6-10 11.5s10 5.5 10 11.5" />
    </svg>
  );
}

function Lock() {
  return (
    <svg class="rx-header__lock" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <rect x="3" y="9" width="14" height="9" rx="2" fill="currentColor" />
      <path d="M6 9V6.5a4 4 0 0 1 8 0V9" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
