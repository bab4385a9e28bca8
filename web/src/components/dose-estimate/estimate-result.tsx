import { useContent } from '../../content';
import type { Estimate, Range } from '../../generated/report';
import { Citation } from '../advice-view/citation';

export function EstimateResult({ estimate }: { estimate: Estimate }) {
  const { estimate: text } = useContent();
  return (
    <div class="rx-estimate__result">
      {estimate.status === 'withheld' ? <Reasons estimate={estimate} /> : <Figures estimate={estimate} />}
      <p>
        {text.source} <Citation citation={estimate.citation} />
      </p>
    </div>
  );
}

const Notice = ({ estimate }: { estimate: Estimate }) => <p class="rx-estimate__notice">{estimate.notice}</p>;

function Reasons({ estimate }: { estimate: Estimate }) {
  const { estimate: text } = useContent();
  return (
    <>
      <h6 class="rx-estimate__heading">{text.none}</h6>
      <Sentences sentences={estimate.reasons} />
      <Notice estimate={estimate} />
    </>
  );
}

function Figures({ estimate }: { estimate: Estimate }) {
  const { estimate: text, numbers } = useContent();
  const { status, perWeek, perDay, sum, terms, adjustments, remarks } = estimate;
  const range = ({ min, max }: Range) => (min === max ? numbers.decimal(min) : text.range(numbers.decimal(min), numbers.decimal(max)));
  if (!perWeek || !perDay || !sum) return null;
  return (
    <>
      <h6 class="rx-estimate__heading">{status === 'before-adjustment' ? text.beforeAdjustment : text.result}</h6>
      <p class="rx-estimate__figure">{text.figure(range(perWeek), range(perDay))}</p>
      <Notice estimate={estimate} />
      {adjustments.length > 0 && (
        <>
          <h6 class="rx-estimate__heading">{text.adjustments}</h6>
          <ul class="rx-list">
            {adjustments.map((each) => (
              <li key={each.id}>
                {each.text} {text.then(range(each.perWeek))} <Citation citation={each.citation} />
              </li>
            ))}
          </ul>
        </>
      )}
      <table class="rx-estimate__terms">
        <caption>{text.terms}</caption>
        <thead>
          <tr>
            <th scope="col">{text.term}</th>
            <th scope="col">{text.contribution}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id}>
              <td>{term.text}</td>
              <td>{range(term.contribution)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            <td>{range(sum)}</td>
          </tr>
        </tfoot>
      </table>
      <Sentences sentences={remarks} />
    </>
  );
}

const Sentences = ({ sentences }: { sentences: string[] }) => (
  <ul class="rx-list">
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
