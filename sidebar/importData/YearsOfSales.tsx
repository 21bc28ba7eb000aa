// The revenue by year, and why a part of a year is not compared with a full year.
import type { Problem } from '../../src/actions/Answer';
import type { SalesSummary } from '../../src/model/imports/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Problems } from '../components/Problems';
import { formatDay, formatNumber, formatYear } from '../format';
import type { Calendar } from './rows/addUpSales';

interface YearsOfSalesProps {
  summary: SalesSummary;
  calendar: Calendar;
}

export function YearsOfSales({ summary, calendar }: YearsOfSalesProps) {
  const { accounts, years, firstDate, lastDate } = summary;
  const sums = new Map<number, number>();
  for (const { revenue } of accounts)
    for (const [year, amount] of Object.entries(revenue)) sums.set(Number(year), (sums.get(Number(year)) ?? 0) + amount);
  const extentOf = (year: number) => (years.full.includes(year) ? 'full' : year === years.toDate ? 'toDate' : 'part');
  const problems: Problem[] = [
    ...(years.part === null
      ? []
      : [
          {
            code: 'partYear',
            values: { year: years.part, from: formatDay(firstDate ?? '', { month: 'long', year: false, calendar }) },
          },
        ]),
    ...(years.toDate === null
      ? []
      : [
          {
            code: 'yearToDate',
            values: { year: years.toDate, until: formatDay(lastDate ?? '', { month: 'long', year: false, calendar }) },
          },
        ]),
    ...(years.full.length === 0 ? [{ code: 'noFullYear' }] : []),
  ];
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>{words.year}</th>
            <th class="figure">{words.revenue}</th>
            <th>
              <span class="hidden">{words.years}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...sums]
            .sort(([left], [right]) => left - right)
            .map(([year, sum]) => (
              <tr key={year}>
                <td>{formatYear(year)}</td>
                <td class="figure">{formatNumber(sum)}</td>
                <td>{words.salesYears[extentOf(year)]}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <Problems problems={problems} kind="information" />
    </>
  );
}
