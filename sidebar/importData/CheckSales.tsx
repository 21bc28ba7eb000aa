// Sales of the file added up: how many customers, which years they cover in full, and what could not be read.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/Actions';
import { gregorianYear, jalaliYear } from '../../src/model/imports/calendarYear';
import { parseDate } from '../../src/model/imports/parseDate';
import { summarizeSales, type SalesLine, type SalesSummary } from '../../src/model/imports/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { Spinner } from '../components/Spinner';
import { ask } from '../server';
import { locale } from '../locale';
import { columnOf, type ImportPlan } from './columns/ImportPlan';
import { lastFullYearOf } from './columns/judgeYears';
import { ImportRows } from './ImportRows';
import { problemsOfSales } from './rows/salesReader';
import { rowsOfSales } from './rows/toImportedRows';
import { SomeProblems } from './SomeProblems';
import { YearsOfSales } from './YearsOfSales';

export type Calendar = 'gregorian' | 'jalali';

interface CheckSalesProps {
  lines: readonly SalesLine[];
  plan: ImportPlan;
  next: () => void;
  back: () => void;
}

/** Time for the spinner to appear before the adding up takes the page. */
const PAINT = 50;

export function CheckSales({ lines, plan, next, back }: CheckSalesProps) {
  const dates = columnOf(plan, 'date');
  const written = parseDate(dates?.samples[0] ?? '', dates?.dates.order)?.calendar ?? 'gregorian';
  const [calendar, setCalendar] = useState<Calendar>(written);
  const [summary, setSummary] = useState<SalesSummary | null>(null);
  const format = useMemo(
    () => ({
      decimal: columnOf(plan, 'amount')?.numbers.decimal ?? '.',
      order: columnOf(plan, 'date')?.dates.order ?? 'dmy',
      yearOf: calendar === 'jalali' ? jalaliYear : gregorianYear,
      notAfter: new Date().toISOString().slice(0, 10),
    }),
    [plan, calendar],
  );
  useEffect(() => {
    const timer = setTimeout(() => setSummary(summarizeSales(lines, format)), PAINT);
    return () => clearTimeout(timer);
  }, [lines, format]);
  const problems = useMemo(() => (summary ? problemsOfSales(summary, plan) : []), [summary, plan]);
  if (summary === null) return <Spinner words={words.addingUp} />;
  const { accounts, years } = summary;
  return (
    <ImportRows
      prepare={accounts.length > 0 ? () => rowsOfSales(accounts, years) : null}
      send={(rows: ImportedRow[], run) => ask('importAccounts', { run, rows, lastFullYear: lastFullYearOf(years) })}
      finished="importFinished"
      progress={words.importing}
      next={next}
      back={back}
    >
      <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
        {accounts.length > 0 ? words.foundSales(lines.length - summary.problems.length, accounts.length) : words.noAccounts}
      </Notice>
      {accounts.length > 0 && <YearsOfSales summary={summary} calendar={calendar} />}
      {(locale.calendar === 'jalali' || written === 'jalali') && (
        <Select
          label={words.calendar}
          value={calendar}
          options={(['gregorian', 'jalali'] as const).map((value) => ({ value, label: words.calendars[value] }))}
          onChange={(value) => {
            setSummary(null);
            setCalendar(value);
          }}
        />
      )}
      <SomeProblems problems={problems} />
    </ImportRows>
  );
}
