import { nothing, type ComponentExamples } from '../examples';
import { NoteField } from './note-field';

export default {
  component: 'note-field',
  examples: [
    { name: 'empty', render: () => <NoteField label="Your notes on CYP2C19" text="" onNote={nothing} /> },
    {
      name: 'written, with a hint',
      render: () => <NoteField label="Your notes" hint="What you write is not part of the result." text={'Asked the laboratory.\nTo be discussed.'} onNote={nothing} />,
    },
  ],
} satisfies ComponentExamples;
