// The customers of the file: how many, each year's revenue and extent, and what could not be read.
import { useMemo, useState } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import { yearOf } from '../../src/model/calendar/yearOf';
import { answerOf, isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { coveredAfter, judgeYearsAhead } from '../../src/model/imports/findings/judgeYears';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { ask } from '../server';
import { coveredBy, judgeYears, lastFullYearOf, type YearExtent } from './columns/judgeYears';
import { incompleteYears, yearsToDate, type ImportPlan } from './columns/ImportPlan';
import { Findings } from './Findings';
import { ImportRows } from './ImportRows';
import { duplicatesOf, type ReadAccounts, revenueByYear } from './rows/readAccounts';
import { resolveAccounts } from './rows/resolveAccounts';
import { rowsOfAccounts } from './rows/toImportedRows';
import { today } from '../today';
import { SomeProblems } from './SomeProblems';
import { YearsOfAccounts } from './YearsOfAccounts';

interface CheckAccountsProps {
  content: ReadAccounts & { findings: readonly Finding[] };
  plan: ImportPlan;
  /** The same plan with years of the workbook. */
  inYears: ImportPlan;
  offer: ImportOffer;
  answers: Answers;
  change: (answers: Answers) => void;
  next: () => void;
  back: () => void;
}

export function CheckAccounts({ content, plan, inYears, offer, answers, change, next, back }: CheckAccountsProps) {
  const { problems } = content;
  const { accounts, findings } = useMemo(() => resolveAccounts(content.accounts, plan, answers, null), [content, plan, answers]);
  const [chosen, setChosen] = useState<ReadonlyMap<number, YearExtent>>(new Map());
  const judged = useMemo(
    () => judgeYears(revenueByYear(accounts), yearsToDate(inYears), yearOf(today(), offer.years), incompleteYears(inYears)),
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
  return (
    <ImportRows
      prepare={open || accounts.length === 0 || isRefused || isUndecided(all) ? null : () => rowsOfAccounts(accounts, covered)}
      send={(rows: ImportedRow[], run) =>
        ask('importAccounts', { run, rows, lastFullYear: lastFullYearOf(covered), mayJump: answerOf(ahead) === 'move' })
      }
      finished="importFinished"
      progress={words.importing}
      next={next}
      back={back}
    >
      <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
        {accounts.length > 0 ? words.found(accounts.length - duplicates.length) : words.noAccounts}
      </Notice>
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
