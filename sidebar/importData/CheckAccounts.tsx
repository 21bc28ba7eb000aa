// The customers of the file: how many, each year's revenue and extent, and what could not be read.
import { useMemo } from 'preact/hooks';
import { yearOf } from '../../src/model/calendar/yearOf';
import { answerOf, isUndecided, NAMED_LINES, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { judgeYearTotals, type YearTotal } from '../../src/model/imports/findings/judgeYearTotals';
import { coveredAfter, judgeYearsAhead } from '../../src/model/imports/findings/judgeYears';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import { importData as words } from '../../src/text/en/importData';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { coveredBy, extentIn, extentKey, judgeYears, lastFullYearOf } from './columns/judgeYears';
import {
  addedUp,
  beginsLate,
  incompleteYears,
  untilByYear,
  yearsToDate,
  type ImportPlan,
  type PartsOfYear,
} from './columns/ImportPlan';
import { ofAllYears } from './columns/ofAllYears';
import { Findings } from './Findings';
import { AccountRows } from './AccountRows';
import type { CheckProps } from './CheckProps';
import { FiscalYearsNote } from './FiscalYearsNote';
import { withoutLeft } from './rows/leftAccounts';
import { useLeftAccounts } from './useLeftAccounts';
import { duplicatesOf, mergeRows, revenueByYear } from './rows/mergeRows';
import type { ReadAccount } from './rows/ReadAccount';
import type { ReadAccounts } from './rows/readAccounts';
import type * as accounts from './rows/resolveAccounts';
import { stoppedInParts } from './rows/stoppedInParts';
import { rowsOfAccounts } from './rows/toImportedRows';
import { formatYear, listNames } from '../format';
import { today } from '../today';
import { useScript } from '../useScript';
import { wordsOfMoney, workbookMoney } from './rows/workbookMoney';
import { SomeProblems } from './SomeProblems';
import { YearsOfAccounts } from './YearsOfAccounts';

interface CheckAccountsProps extends CheckProps {
  content: ReadAccounts & {
    totals: readonly ReadAccount[];
    unnamed: readonly ReadAccount[];
    ofYears: readonly YearTotal[];
    findings: readonly Finding[];
  };
  /** The plan with years of the workbook. */
  inYears: ImportPlan;
  answers: Answers;
  change: (answers: Answers) => void;
}

/** What judges customers, of its script. */
type Judging = Pick<typeof accounts, 'resolveAccounts'>;

export function CheckAccounts(props: CheckAccountsProps) {
  const judging = useScript<Judging>('addUpSales');
  return (
    <Loaded of={judging} words={words.reading}>
      {(script) => <Check {...props} judging={script} />}
    </Loaded>
  );
}

function Check({ content, inYears, answers, change, judging, ...common }: CheckAccountsProps & { judging: Judging }) {
  const { plan, offer } = common;
  const money = useMemo(() => workbookMoney(offer), [offer]);
  const { problems } = content;
  const { accounts, findings, currency, inactive } = useMemo(
    () => judging.resolveAccounts(content.accounts, plan, answers, money, content),
    [content, plan, answers, money, judging],
  );
  const left = useLeftAccounts(answers);
  const judged = useMemo(
    () =>
      judgeYears(
        revenueByYear(mergeRows(withoutLeft(accounts, ({ account }) => account, left))),
        yearsToDate(inYears),
        yearOf(today(), offer.years),
        incompleteYears(inYears),
        beginsLate(inYears),
      ),
    [accounts, left, inYears, offer],
  );
  const years = judged.map((year) => ({ ...year, extent: extentIn(answers, year.year) ?? year.extent }));
  const inFile = coveredBy(years);
  const ahead = judgeYearsAhead(lastFullYearOf(inFile), offer, answers);
  const covered = coveredAfter(inFile, ahead);
  const parts = addedUp(inYears, offer.years);
  const until = untilByYear(inYears, { today: today(), years: offer.years });
  const { until: ofMonths = '' } = parts.get(covered.toDate ?? 0) ?? {};
  const lastDay = until.get(covered.toDate ?? 0) ?? (ofMonths <= today() ? ofMonths : '');
  const ofYears = judgeYearTotals(content.ofYears, answers);
  const stopped = judgeStopped(content.accounts, covered.toDate, parts);
  const all = [...content.findings, ...findings, ...[ofYears, ahead, stopped].filter((finding) => finding !== null)];
  const open = years.filter(({ extent }) => extent === null);
  const isRefused = findings.some((finding) => finding.code === 'namesOnly' && answerOf(finding) === 'no');
  const duplicates = useMemo(() => duplicatesOf(accounts), [accounts]);
  const isReady = open.length === 0 && accounts.length > 0 && !isRefused && !isUndecided(all);
  const rowsIn = useMemo(
    () => (isReady ? (covers: YearsCovered) => rowsOfAccounts(accounts, covers) : null),
    [isReady, accounts],
  );
  return (
    <AccountRows
      {...common}
      onStart={() => common.onStart(inactive, lastFullYearOf(covered))}
      covered={covered}
      rowsIn={rowsIn}
      waiting={
        open.length > 0
          ? words.yearsOpen(open.map(({ year }) => formatYear(year)))
          : isUndecided(all)
            ? words.decisionsOpen
            : null
      }
      ahead={ahead}
      until={lastDay}
      currency={currency}
      answers={answers}
      change={change}
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
          titledPart={inYears.titledPart}
          allYears={ofAllYears(inYears)}
          parts={parts}
          until={until}
          money={wordsOfMoney(offer, currency)}
          onChoose={(year, extent) => change({ ...answers, [extentKey(year)]: extent })}
        />
      )}
      <Findings findings={all} answers={answers} change={change} />
      <SomeProblems problems={[...problems, ...duplicates]} rows={accounts.length} />
    </AccountRows>
  );
}

/** The customers that stopped in the running year, where its months or quarters say so; the workbook keeps years alone. */
function judgeStopped(
  accounts: readonly ReadAccount[],
  year: number | null,
  parts: ReadonlyMap<number, PartsOfYear>,
): Finding | null {
  const ofYear = year === null ? undefined : parts.get(year);
  if (year === null || ofYear === undefined) return null;
  const stopped = stoppedInParts(accounts, year);
  if (stopped.length === 0) return null;
  const names = listNames(stopped.map(({ name }) => name)).join(' · ');
  const values = { customers: stopped.length, names, year, [ofYear.kind]: ofYear.count };
  return { code: 'stoppedInParts', values, lines: stopped.map(({ line }) => line).slice(0, NAMED_LINES), questions: [] };
}
