import { useContent } from '../../content';
import type { Medicine, NextStep } from '../../generated/report';
import { Disclosure } from '../disclosure/disclosure';

export interface NextStepsProps {
  steps: NextStep[];
  medicines: Pick<Medicine, 'name' | 'label'>[];
}

// The tests that would settle what the file leaves open, in the report's order. Nobody is told to have one.
export function NextSteps({ steps, medicines }: NextStepsProps) {
  const { nextSteps: text } = useContent();
  const labels = new Map(medicines.map(({ name, label }) => [name, label]));
  const labelled = (names: string[]) => names.map((name) => labels.get(name) ?? name);
  return (
    <ol class="rx-next-steps">
      {steps.map((step) => (
        <li key={step.gene}>
          <Disclosure
            class="rx-card"
            printed
            summary={
              <>
                <h3 class="rx-card__title">{step.gene}</h3>
                <span>{text.waiting(step.medicines.length)}</span>
              </>
            }
          >
            {() => (
              <>
                <p>{step.patient}</p>
                {step.asked.length > 0 && <p>{text.asked(labelled(step.asked))}</p>}
                <p>{text.helps(labelled(step.medicines))}</p>
                <p>
                  <strong>{text.forProfessionals}:</strong> {step.text}
                  {step.sites !== undefined && ` ${text.allSites(step.sites)}`}
                </p>
              </>
            )}
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}
