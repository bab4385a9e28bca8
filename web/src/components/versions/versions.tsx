import { useContent } from '../../content';
import type { Report } from '../../generated/report';

// What the report is not, and what made it.
export function Versions({ report }: { report: Pick<Report, 'contractVersion' | 'generator'> }) {
  const { about } = useContent();
  const { generator } = report;
  const rows = [
    [about.program, `${generator.name} ${generator.version}`],
    [about.guidelines, generator.guidelinesVersion],
    [about.fingerprint, generator.guidelinesHash],
    [about.contract, report.contractVersion],
  ] as const;
  return (
    <>
      <ul class="rx-list">
        {about.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h3 class="nhsuk-heading-s">{about.versions}</h3>
      <dl class="rx-facts rx-facts--wide">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="rx-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
