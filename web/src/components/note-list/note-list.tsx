import { useContent } from '../../content';
import type { Note } from '../../generated/report';

// The report's own remarks. A warning says so in words.
export function NoteList({ notes }: { notes: Note[] }) {
  const { notes: text } = useContent();
  return (
    <ul class="rx-notes">
      {notes.map((note, index) => (
        <li key={index} class={`rx-notes__item rx-notes__item--${note.severity}`}>
          <strong>{text.severity[note.severity]}:</strong> {note.text}
        </li>
      ))}
    </ul>
  );
}
