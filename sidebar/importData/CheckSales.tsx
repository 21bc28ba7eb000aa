// The sales of the file added up: how many customers, which years they cover in full, and what could not be read.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import type { Answers, Finding } from '../../src/model/imports/findings/Finding';
import { parseDate } from '../../src/model/imports/parseDate';
import type { SalesSummary } from '../../src/model/imports/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { Spinner } from '../components/Spinner';
import { ask } from '../server';
import { locale } from '../locale';
import { columnOf, type ImportPlan } from './columns/ImportPlan';
import { lastFullYearOf } from './columns/judgeYears';
import { Findings } from './Findings';
import { ImportRows } from './ImportRows';
import { addUpSales, type Calendar, type SalesContent } from './rows/addUpSales';
import { problemsOfSales } from './rows/salesReader';
import { rowsOfSales } from './rows/toImportedRows';
import { SomeProblems } from './SomeProblems';
import { YearsOfSales } from './YearsOfSales';

interface CheckSalesProps {
  content: SalesContent;
  plan: ImportPlan;
  answers: Answers;
  change: (answers: Answers) => void;
  next: () => void;
  back: () => void;
}

/** Time for the spinner to appear before adding up blocks the page. */
const PAINT = 50;

export function CheckSales({ content, plan, answers, change, next, back }: CheckSalesProps) {
  const dates = columnOf(plan, 'date');
  const written = parseDate(dates?.samples[0] ?? '', dates?.dates.order)?.calendar ?? 'gregorian';
  const [calendar, setCalendar] = useState<Calendar>(written);
  const [judged, setJudged] = useState<{ summary: SalesSummary; findings: Finding[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setJudged(addUpSales(content, plan, { answers, calendar, today: new Date().toISOString().slice(0, 10), currency: null }));
    }, PAINT);
    return () => clearTimeout(timer);
  }, [content, plan, calendar, answers]);
  const summary = judged?.summary ?? null;
  const problems = useMemo(() => (summary ? problemsOfSales(summary, plan) : []), [summary, plan]);
  if (judged === null || summary === null) return <Spinner words={words.addingUp} />;
  const { accounts, years } = summary;
  return (
    <ImportRows
      prepare={accounts.length > 0 ? () => rowsOfSales(accounts, years, summary.days) : null}
      send={(part: ImportedRow[], run) => ask('importAccounts', { run, rows: part, lastFullYear: lastFullYearOf(years) })}
      finished="importFinished"
      progress={words.importing}
      next={next}
      back={back}
    >
      <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
        {accounts.length > 0 ? words.foundSales(summary.counted, accounts.length) : words.noAccounts}
      </Notice>
      {accounts.length > 0 && <YearsOfSales summary={summary} calendar={calendar} />}
      {(locale.calendar === 'jalali' || written === 'jalali') && (
        <Select
          label={words.calendar}
          value={calendar}
          options={(['gregorian', 'jalali'] as const).map((value) => ({ value, label: words.calendars[value] }))}
          onChange={(value) => {
            setJudged(null);
            setCalendar(value);
          }}
        />
      )}
      <Findings findings={[...content.findings, ...judged.findings]} answers={answers} change={change} />
      <SomeProblems problems={problems} />
    </ImportRows>
  );
}
