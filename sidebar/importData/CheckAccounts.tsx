// The customers of the file: how many, each year's revenue and extent, and what could not be read.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Imported } from '../../src/actions/imports/loadImported';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import { yearOf } from '../../src/model/calendar/yearOf';
import { answerOf, isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { coveredAfter, judgeYearsAhead } from '../../src/model/imports/findings/judgeYears';
import { foreseeAccounts } from '../../src/model/imports/changes/foreseeChanges';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { ask } from '../server';
import { coveredBy, judgeYears, lastFullYearOf, type YearExtent } from './columns/judgeYears';
import { incompleteYears, yearsToDate, type ImportPlan } from './columns/ImportPlan';
import { Findings } from './Findings';
import type { CheckProps } from './CheckProps';
import { FiscalYearsNote } from './FiscalYearsNote';
import { ImportRows } from './ImportRows';
import { choicesOf, presentRows } from './rows/presentRows';
import { duplicatesOf, mergeRows, type ReadAccounts, revenueByYear } from './rows/readAccounts';
import { resolveAccounts } from './rows/resolveAccounts';
import { rowsOfAccounts } from './rows/toImportedRows';
import { today } from '../today';
import { workbookMoney } from './rows/workbookMoney';
import { SomeProblems } from './SomeProblems';
import { YearsOfAccounts } from './YearsOfAccounts';

interface CheckAccountsProps extends CheckProps {
  content: ReadAccounts & { findings: readonly Finding[] };
  /** The plan with years of the workbook. */
  inYears: ImportPlan;
  answers: Answers;
  change: (answers: Answers) => void;
}

export function CheckAccounts({ content, inYears, answers, change, ...common }: CheckAccountsProps) {
  const { plan, offer } = common;
  const money = useMemo(() => workbookMoney(offer), [offer]);
  const { problems } = content;
  const { accounts, findings, currency } = useMemo(
    () => resolveAccounts(content.accounts, plan, answers, money),
    [content, plan, answers, money],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<number, YearExtent>>(new Map());
  const judged = useMemo(
    () =>
      judgeYears(
        revenueByYear(mergeRows(accounts)),
        yearsToDate(inYears),
        yearOf(today(), offer.years),
        incompleteYears(inYears),
      ),
    [accounts, inYears, offer],
  );
  const years = judged.map((year) => ({ ...year, extent: chosen.get(year.year) ?? year.extent }));
  const inFile = coveredBy(years);
  const ahead = judgeYearsAhead(lastFullYearOf(inFile), offer, answers);
  const covered = coveredAfter(inFile, ahead);
  const all = [...content.findings, ...findings, ...(ahead ? [ahead] : [])];
  const open = years.some(({ extent }) => extent === null);
  const isRefused = findings.some((finding) => finding.code === 'namesOnly' && answerOf(finding) === 'no');
  const duplicates = useMemo(() => duplicatesOf(accounts), [accounts]);
  const lastFullYear = lastFullYearOf(covered);
  const isReady = !open && accounts.length > 0 && !isRefused && !isUndecided(all);
  // The years are computed anew each time; their text is the same.
  const yearsText = JSON.stringify(covered);
  const rows = useMemo(
    () => (isReady ? rowsOfAccounts(accounts, JSON.parse(yearsText) as YearsCovered) : null),
    [isReady, accounts, yearsText],
  );
  const foresee = useCallback(
    (sent: readonly ImportedRow[], imported: Imported) =>
      foreseeAccounts(sent, presentRows(imported), {
        fileYear: lastFullYear,
        lastFullYear: imported.lastFullYear,
        choices: choicesOf(imported),
      }),
    [lastFullYear],
  );
  return (
    <ImportRows
      {...common}
      rows={rows}
      table="accounts"
      foresee={foresee}
      lastFullYear={lastFullYear}
      send={(part: ImportedRow[], more) =>
        ask('importAccounts', {
          ...{ ...more, rows: part, lastFullYear },
          mayJump: answerOf(ahead) === 'move',
          currency: currency ?? '',
        })
      }
      finished="importFinished"
      progress={words.importing}
    >
      <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
        {accounts.length > 0 ? words.found(accounts.length - duplicates.length) : words.noAccounts}
      </Notice>
      {common.head}
      {years.length > 0 && <FiscalYearsNote years={offer.years} />}
      {years.length > 0 && (
        <YearsOfAccounts
          years={years}
          covered={covered}
          onChoose={(year, extent) => setChosen(new Map([...chosen, [year, extent]]))}
        />
      )}
      <Findings findings={all} answers={answers} change={change} />
      <SomeProblems problems={[...problems, ...duplicates]} />
    </ImportRows>
  );
}
