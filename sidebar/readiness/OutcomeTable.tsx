// What came of the business case after 12, 24 and 36 months.
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import { OUTCOME_HEADS, outcomeRows } from './outcomeRows';

export function OutcomeTable({ book }: { book: ReadinessBook }) {
  const outcome = outcomeRows(book);
  if (outcome === null) return null;
  const { rows, sentence } = outcome;
  return (
    <>
      <h2>{words.outcome}</h2>
      {rows.length > 0 && (
        <table class="case">
          <thead>
            <tr>
              {OUTCOME_HEADS.map((head, index) => (
                <th key={head} scope="col" class={index > 0 ? 'figure' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([months, ...figures]) => (
              <tr key={months}>
                <th scope="row">{months}</th>
                {figures.map((figure, index) => (
                  <td key={index} class="figure">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="quiet">{sentence}</p>
    </>
  );
}
