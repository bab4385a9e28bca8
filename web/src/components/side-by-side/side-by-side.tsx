import { useId, useState } from 'preact/hooks';
import { useContent } from '../../content';
import type { Report } from '../../generated/report';
import type { Problem } from '../../protocol/messages';
import { GeneTable } from './gene-table';

// The report of somebody else in the same file, or why there is none.
export type AskBeside = (sample: string) => Promise<Report | Problem>;

export interface SideBySideProps {
  report: Report;
  onAsk: AskBeside;
}

// Beside the person whose report this is.
const MOST_OTHERS = 3;

export function SideBySide({ report, onAsk }: SideBySideProps) {
  const { sideBySide: text, numbers } = useContent();
  const id = useId();
  const others = report.input.samples.filter((name) => name !== report.input.sample);
  const { mother, father } = report.input.parents ?? {};
  const [wanted, setWanted] = useState<string[]>([mother ?? '', father ?? '', ''].slice(0, Math.min(MOST_OTHERS, others.length)));
  const [shown, setShown] = useState<Report[]>([]);
  const [news, setNews] = useState('');

  async function show(): Promise<void> {
    const reports: Report[] = [];
    const problems: string[] = [];
    for (const name of new Set(wanted.filter((each) => each !== ''))) {
      setNews(text.reading(name));
      const answer = await onAsk(name);
      if ('genes' in answer) reports.push(answer);
      else problems.push(text.failed(name, answer.message));
    }
    setShown(reports);
    const names = [report, ...reports].map(({ input }) => input.sample ?? '');
    setNews([...problems, text.done(numbers.list(names))].join(' '));
  }

  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">{text.heading}</h2>
      <form
        class="rx-beside rx-no-print"
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <p>{text.intro}</p>
        <div class="rx-beside__people">
          {wanted.map((name, place) => (
            <div key={place}>
              <label class="nhsuk-label" for={`${id}-${place}`}>
                {text.person(place + 2)}
              </label>
              <select
                class="nhsuk-select"
                id={`${id}-${place}`}
                value={name}
                onChange={({ currentTarget }) => setWanted(wanted.map((each, at) => (at === place ? currentTarget.value : each)))}
              >
                <option value="">{text.nobody}</option>
                {others.map((other) => (
                  <option key={other} value={other}>
                    {other}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <button type="submit" class="nhsuk-button nhsuk-button--secondary">
          {text.show}
        </button>
      </form>
      <p aria-live="polite">{news}</p>
      {shown.length > 0 && <GeneTable reports={[report, ...shown]} />}
    </section>
  );
}
