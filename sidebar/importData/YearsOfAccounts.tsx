// Asks whether each year in a file of customers is a full one, and shows the year's revenue.
import type { YearsCovered } from '../../src/model/imports/fullYears';
import { revenueColumn } from '../../src/model/imports/revenueColumn';
import { importData as words } from '../../src/text/en/importData';
import { Select } from '../components/Select';
import { formatDay, formatNumber, formatYear } from '../format';
import type { YearExtent, YearOfFile } from './columns/judgeYears';

interface YearsOfAccountsProps {
  years: readonly YearOfFile[];
  covered: YearsCovered;
  /** The last day of a year to date (yyyy-mm-dd), where the file says it. */
  until: ReadonlyMap<number, string>;
  /** The currency and unit of the sums, in words; '' if unknown. */
  money: string;
  onChoose: (year: number, extent: YearExtent) => void;
}

const extents = ['full', 'toDate', 'part'] as const;

export function YearsOfAccounts({ years, covered, until, money, onChoose }: YearsOfAccountsProps) {
  return (
    <fieldset>
      <legend>{words.years}</legend>
      <p class="quiet">{words.yearsHint}</p>
      {years.map(({ year, revenue, extent, isSmall }) => (
        <Select<YearExtent | 'ask'>
          key={year}
          label={words.yearWithRevenue(formatYear(year), `${formatNumber(revenue, 0)} ${money}`.trim())}
          value={extent ?? 'ask'}
          options={[
            ...(extent === null ? [{ value: 'ask' as const, label: words.extents.ask }] : []),
            ...extents.map((value) => ({ value, label: words.extents[value] })),
          ]}
          hint={
            hintOf(extent, isSmall, revenueColumn(year, covered) !== null, formatYear(year)) ??
            (extent === 'toDate' && until.has(year) ? words.untilDay(formatDay(until.get(year) ?? '')) : null)
          }
          onChange={(value) => {
            if (value !== 'ask') onChoose(year, value);
          }}
        />
      ))}
    </fieldset>
  );
}

function hintOf(extent: YearExtent | null, isSmall: boolean, hasPlace: boolean, year: string): string | null {
  if (isSmall && (extent === null || extent === 'toDate')) return words.smallYear(year);
  if (extent === 'full' && !hasPlace) return words.oldYear;
  return extent === 'toDate' && !hasPlace ? words.notNextYear : null;
}
