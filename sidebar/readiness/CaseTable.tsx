// The income and cost after 12, 24 and 36 months, or what is missing to compute them.
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import type { BusinessCase } from '../../src/model/readiness/businessCase';
import { readiness as words } from '../../src/text/en/readiness';
import { Notice } from '../components/Notice';
import { formatAmountFigure, formatNumber } from '../format';
import { describeCase, describeRevenueServed } from './describeReadiness';

export function CaseTable({ worked, book }: { worked: BusinessCase; book: ReadinessBook }) {
  if (worked.kind === 'missing') return <Notice kind="information">{words.missing(worked.missing)}</Notice>;
  const { columns } = words;
  return (
    <>
      <table class="case">
        <thead>
          <tr>
            <th scope="col">{columns.months}</th>
            <th scope="col" class="figure">
              {columns.gain}
            </th>
            <th scope="col" class="figure">
              {columns.cost}
            </th>
            <th scope="col" class="figure">
              {columns.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {worked.horizons.map(({ months, gain, cost, net }) => (
            <tr key={months}>
              <th scope="row">{formatNumber(months)}</th>
              <td class="figure">{formatAmountFigure(gain)}</td>
              <td class="figure">{formatAmountFigure(cost)}</td>
              <td class="figure net" data-sign={net < 0 ? 'below' : 'above'}>
                {formatAmountFigure(net)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{describeCase(worked)}</strong> {words.expectation}
      </p>
      <p class="quiet">
        {book.currency === '' ? words.addedUp : words.inCurrency(book.currency)} {describeRevenueServed(book)}
      </p>
    </>
  );
}
