import { nothing, type ComponentExamples } from '../examples';
import { ReaderSwitch } from './reader-switch';

export default {
  component: 'reader-switch',
  examples: [
    { name: 'for the person', render: () => <ReaderSwitch reader="patient" notes={0} onChoose={nothing} /> },
    { name: 'for the person, with notes of a professional', render: () => <ReaderSwitch reader="patient" notes={2} onChoose={nothing} /> },
    { name: 'for a professional', render: () => <ReaderSwitch reader="professional" notes={2} onChoose={nothing} /> },
  ],
} satisfies ComponentExamples;
