// Asks whether each year in a file of customers is a full one, and shows the year's revenue.
import type { YearsCovered } from '../../src/model/imports/fullYears';
import { revenueColumn } from '../../src/model/imports/revenueColumn';
import { importData as words } from '../../src/text/en/importData';
import { Select } from '../components/Select';
import { formatAmountFigure, formatDay, formatYear } from '../format';
import type { PartsOfYear } from './columns/ImportPlan';
import type { ofAllYears } from './columns/ofAllYears';
import type { TitledPart } from './columns/periodInTitle';
import type { YearExtent, YearOfFile } from './columns/judgeYears';

interface YearsOfAccountsProps {
  years: readonly YearOfFile[];
  covered: YearsCovered;
  /** The last day of a year to date (yyyy-mm-dd), where the file says it. */
  until: ReadonlyMap<number, string>;
  /** The part of a year that a title names for all figures. */
  titledPart: TitledPart | undefined;
  /** A column that may be of all years, and the year in which it counts. */
  allYears: ReturnType<typeof ofAllYears>;
  /** The months or quarters that each is the sum of. */
  parts: ReadonlyMap<number, PartsOfYear>;
  /** The currency and unit of the sums, in words; '' if unknown. */
  money: string;
  onChoose: (year: number, extent: YearExtent) => void;
}

const extents = ['full', 'toDate', 'part'] as const;

export function YearsOfAccounts({ years, covered, until, titledPart, allYears, parts, money, onChoose }: YearsOfAccountsProps) {
  return (
    <fieldset>
      <legend>{words.years}</legend>
      <p class="quiet">{words.yearsHint}</p>
      {years.map(({ year, revenue, extent, isSmall }) => (
        <Select<YearExtent | 'ask'>
          key={year}
          label={words.yearWithRevenue(formatYear(year), `${formatAmountFigure(revenue)} ${money}`.trim())}
          value={extent ?? 'ask'}
          options={[
            ...(extent === null ? [{ value: 'ask' as const, label: words.extents.ask }] : []),
            ...extents.map((value) => ({ value, label: words.extents[value] })),
          ]}
          hint={
            [
              partsHint(extent, parts.get(year)),
              titledPart?.year === year ? titleHint(titledPart) : null,
              allYears?.year === year && extent !== 'part' ? words.allYears(allYears.header, formatYear(year)) : null,
              hintOf(
                extent,
                isSmall && titledPart?.year !== year && (parts.get(year)?.isWhole ?? true),
                revenueColumn(year, covered) !== null,
                formatYear(year),
              ),
              extent === 'toDate' && until.has(year) ? words.untilDay(formatDay(until.get(year) ?? '')) : null,
            ]
              .filter((hint) => hint !== null)
              .join(' ') || null
          }
          onChange={(value) => {
            if (value !== 'ask') onChoose(year, value);
          }}
        />
      ))}
    </fieldset>
  );
}

/** What a title says of the part of a year. */
const titleHint = ({ year, days }: TitledPart): string =>
  days === null
    ? words.partOfYear(formatYear(year))
    : words.partByDays(formatDay(days.from), formatDay(days.until), formatYear(year));

/** What is added up to a year, and up to which day, where months are missing. `null` for a year in one column, or left out. */
function partsHint(extent: YearExtent | null, parts: PartsOfYear | undefined): string | null {
  if (parts === undefined || extent === 'part') return null;
  const { kind, count, isWhole, until } = parts;
  return isWhole ? words.addedUp[kind](count) : words.someAddedUp[kind](count, until === '' ? '' : formatDay(until));
}

function hintOf(extent: YearExtent | null, isSmall: boolean, hasPlace: boolean, year: string): string | null {
  if (isSmall && (extent === null || extent === 'toDate')) return words.smallYear(year);
  if (extent === 'full' && !hasPlace) return words.oldYear;
  return extent === 'toDate' && !hasPlace ? words.notNextYear : null;
}
