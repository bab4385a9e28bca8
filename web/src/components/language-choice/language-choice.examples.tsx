import type { ComponentExamples } from '../examples';
import { LanguageChoice } from './language-choice';

export default {
  component: 'language-choice',
  examples: [
    { name: 'English', render: () => <LanguageChoice language="en" onChoose={() => {}} /> },
    { name: 'Spanish', render: () => <LanguageChoice language="es" onChoose={() => {}} /> },
  ],
} satisfies ComponentExamples;
