import type { ComponentExamples } from '../examples';
import { NoteList } from './note-list';

export default {
  component: 'note-list',
  examples: [
    {
      name: 'a note and a warning',
      render: () => (
        <NoteList
          notes={[
            { code: 'source-note', severity: 'info', text: 'The guideline says the same for both copies.' },
            { code: 'filtered-records', severity: 'warning', text: 'The file marks 3 records as unreliable. They were not used.' },
          ]}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
