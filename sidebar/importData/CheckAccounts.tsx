// Customers of the file: how many, what each year brought and whether it is a full one, and what could not be read.
import { useMemo, useState } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/Actions';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { ask } from '../server';
import { coveredBy, currentYearLike, judgeYears, lastFullYearOf, type YearExtent } from './columns/judgeYears';
import { ImportRows } from './ImportRows';
import { duplicatesOf, type ReadAccounts, revenueByYear } from './rows/readAccounts';
import { rowsOfAccounts } from './rows/toImportedRows';
import { SomeProblems } from './SomeProblems';
import { YearsOfAccounts } from './YearsOfAccounts';

interface CheckAccountsProps {
  content: ReadAccounts;
  /** Years whose header says that they still run. */
  toDate: ReadonlySet<number>;
  next: () => void;
  back: () => void;
}

export function CheckAccounts({ content, toDate, next, back }: CheckAccountsProps) {
  const { accounts, problems } = content;
  const [told, setTold] = useState<ReadonlyMap<number, YearExtent>>(new Map());
  const [today] = useState(() => new Date());
  const judged = useMemo(
    () => judgeYears(revenueByYear(accounts), toDate, (year) => currentYearLike(year, today)),
    [accounts, toDate, today],
  );
  const years = judged.map((year) => ({ ...year, extent: told.get(year.year) ?? year.extent }));
  const covered = coveredBy(years);
  const open = years.some(({ extent }) => extent === null);
  const duplicates = useMemo(() => duplicatesOf(accounts), [accounts]);
  return (
    <ImportRows
      prepare={open || accounts.length === 0 ? null : () => rowsOfAccounts(accounts, covered)}
      send={(rows: ImportedRow[], run) => ask('importAccounts', { run, rows, lastFullYear: lastFullYearOf(covered) })}
      finished="importFinished"
      progress={words.importing}
      next={next}
      back={back}
    >
      <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
        {accounts.length > 0 ? words.found(accounts.length - duplicates.length) : words.noAccounts}
      </Notice>
      {years.length > 0 && (
        <YearsOfAccounts years={years} covered={covered} tell={(year, extent) => setTold(new Map([...told, [year, extent]]))} />
      )}
      <SomeProblems problems={[...problems, ...duplicates]} />
    </ImportRows>
  );
}
