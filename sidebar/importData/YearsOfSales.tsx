// The revenue by year, why a part of a year is not compared with a full year, and a way to say that a year is full.
import type { Problem } from '../../src/actions/Answer';
import type { Calendar } from '../../src/model/calendar/Calendar';
import { addDecimals } from '../../src/model/imports/addDecimals';
import { beginsWithinYear } from '../../src/model/imports/sales/comparedDays';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import type { SalesSummary } from '../../src/model/imports/sales/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { Select } from '../components/Select';
import { formatDay, formatSum, formatYear } from '../format';
import { withMoney } from './rows/workbookMoney';
import { coveredBy, type YearExtent } from './columns/judgeYears';

interface YearsOfSalesProps {
  summary: SalesSummary;
  covered: YearsCovered;
  calendar: Calendar;
  /** The workbook's last full year with revenue; `null` without one. */
  knownYear: number | null;
  /** The currency and unit of the sums, in words; '' if unknown. */
  money: string;
  onChoose: (year: number, extent: YearExtent) => void;
}

const extents = ['full', 'toDate', 'part'] as const;

const extentIn = ({ full, toDate }: YearsCovered, year: number): YearExtent =>
  full.includes(year) ? 'full' : year === toDate ? 'toDate' : 'part';

/** The years that the sales cover, after the user's corrections: a seller with few sales can have a full year without one in January. */
export function coveredBySales({ years, accounts }: SalesSummary, chosen: ReadonlyMap<number, YearExtent>): YearsCovered {
  if (chosen.size === 0) return years;
  const found = [...revenueOfYears(accounts).keys()];
  return coveredBy(found.map((year) => ({ year, extent: chosen.get(year) ?? extentIn(years, year) })));
}

/** The total of each year, the first year first. */
function revenueOfYears(accounts: SalesSummary['accounts']): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { revenue } of accounts)
    for (const [year, amount] of Object.entries(revenue))
      sums.set(Number(year), addDecimals([sums.get(Number(year)) ?? 0, amount]));
  return new Map([...sums].sort(([left], [right]) => left - right));
}

export function YearsOfSales({ summary, covered, calendar, knownYear, money, onChoose }: YearsOfSalesProps) {
  const { accounts, firstDate, lastDate, days } = summary;
  const sums = [...revenueOfYears(accounts)];
  const amounts = sums.map(([, sum]) => sum);
  const dayOf = (day: string | null): string => formatDay(day ?? '', { month: 'long', year: false, calendar });
  const [from, until] = [dayOf(firstDate), dayOf(lastDate)];
  // A part of a year of which the workbook has all is of no use.
  const known = covered.toDate !== null && knownYear !== null && covered.toDate <= knownYear ? covered.toDate : null;
  const problems: Problem[] = [
    ...(covered.part === null
      ? []
      : [
          {
            code: 'partYear',
            values: { year: covered.part, from },
          },
        ]),
    ...(covered.toDate === null || known !== null
      ? []
      : [{ code: days && beginsWithinYear(days) ? 'yearFrom' : 'yearToDate', values: { year: covered.toDate, from, until } }]),
    ...(covered.full.length === 0 && knownYear === null ? [{ code: 'noFullYear' }] : []),
  ];
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>{words.year}</th>
            <th class="figure">{withMoney(words.revenue, money)}</th>
            <th>
              <span class="hidden">{words.years}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(([year, sum]) => (
            <tr key={year}>
              <td>{formatYear(year)}</td>
              <td class="figure">{formatSum(sum, amounts)}</td>
              <td>{words.salesYears[extentIn(covered, year)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Problems problems={problems} kind="information" />
      {known !== null && <Notice kind="information">{words.knownYear(formatYear(known), until)}</Notice>}
      <Disclosure summary={words.correctYears}>
        <p class="quiet">{words.correctYearsHint}</p>
        {sums
          .filter((_, at) => at === 0 || at === sums.length - 1)
          .map(([year]) => (
            <Select<YearExtent>
              key={year}
              label={formatYear(year)}
              value={extentIn(covered, year)}
              options={extents.map((value) => ({ value, label: words.extents[value] }))}
              onChange={(value) => onChoose(year, value)}
            />
          ))}
      </Disclosure>
    </>
  );
}
