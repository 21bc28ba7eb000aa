// The accounts behind a verdict, the highest score first.
import type { Point } from '../../src/model/criteriaReturn/CriteriaReturn';
import type { RealisedReturn } from '../../src/model/criteriaReturn/realisedReturn';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { Disclosure } from '../components/Disclosure';
import { formatAmountFigure, formatNumber, isolate } from '../format';

interface ReturnTableProps {
  points: readonly Point[];
  kind: RealisedReturn['kind'];
  currency: string;
}

export function ReturnTable({ points, kind, currency }: ReturnTableProps) {
  const sorted = [...points].sort((a, b) => b.score - a.score || b.realised - a.realised);
  return (
    <Disclosure summary={words.asTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" class="figure">
              {words.score}
            </th>
            <th scope="col" class="figure">
              {words.brought[kind]}
              {currency !== '' && <small> {isolate(currency)}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ name, score, realised }, at) => (
            <tr key={at}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td class="figure">{formatNumber(score, 1)}</td>
              <td class="figure">{formatAmountFigure(realised)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
