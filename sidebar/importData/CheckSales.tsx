// The sales of the file added up: how many customers, which years they cover in full, and what could not be read.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import { isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { coveredAfter, judgeYearsAhead } from '../../src/model/imports/findings/judgeYears';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import type { SalesSummary } from '../../src/model/imports/sales/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Problems } from '../components/Problems';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { AccountRows } from './AccountRows';
import type { CheckProps } from './CheckProps';
import { lastFullYearOf, type YearExtent } from './columns/judgeYears';
import { Findings } from './Findings';
import { FiscalYearsNote } from './FiscalYearsNote';
import { shareOf } from './headingOf';
import type * as sums from './rows/addUpSales';
import type { PartOfYear } from './rows/yearToDate/continueYear';
import { wordsOfMoney, workbookMoney } from './rows/workbookMoney';
import { problemsOfSales } from './rows/salesReader';
import { leftAccounts, withoutLeft } from './rows/leftAccounts';
import { rowsOfSales } from './rows/toImportedRows';
import { SomeProblems } from './SomeProblems';
import { loadScript } from '../loadScript';
import { today } from '../today';
import { coveredBySales, YearsOfSales } from './YearsOfSales';

type Script = typeof sums & PartOfYear;

interface Judged {
  summary: SalesSummary;
  findings: Finding[];
  currency: string | null;
  /** Loaded with what adds up. */
  part: PartOfYear;
}

interface CheckSalesProps extends CheckProps {
  content: sums.SalesContent;
  answers: Answers;
  change: (answers: Answers) => void;
}

const AFTER_ADDING = /^(yearsAhead|partOfYear|absentCustomers|leftOutRows|nearAccounts|parentNames|leftAccount):/;
/** Above this share, sales that cannot be read are named at the top. */
const MUCH = 0.02;
/** Time for the spinner to appear before adding up blocks the page. */
const PAINT = 50;

export function CheckSales({ content, answers, change, ...common }: CheckSalesProps) {
  const { plan, offer } = common;
  const money = useMemo(() => workbookMoney(offer), [offer]);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [failures, setFailures] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlyMap<number, YearExtent>>(new Map());
  const { years } = offer;
  // Answers about what is added up already need no new sum: a file may have hundreds of thousands of lines.
  const answersText = JSON.stringify(Object.entries(answers).filter(([key]) => !AFTER_ADDING.test(key)));
  useEffect(() => {
    let isWanted = true;
    const addUp = async () => {
      const inSum = Object.fromEntries(JSON.parse(answersText) as [string, string][]);
      const loaded = await loadScript<Script>('addUpSales');
      if (!isWanted) return;
      setFailures(loaded.ok ? [] : loaded.problems);
      if (loaded.ok)
        setJudged({
          ...loaded.value.addUpSales(content, plan, { answers: inSum, years, today: today(), money }),
          part: loaded.value,
        });
    };
    const timer = setTimeout(() => void addUp(), PAINT);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [content, plan, years, answersText, money, attempt]);
  const summary = judged?.summary ?? null;
  const problems = useMemo(() => (summary ? problemsOfSales(summary, plan) : []), [summary, plan]);
  const inFile = summary && coveredBySales(summary, chosen);
  const ahead = judgeYearsAhead(inFile && lastFullYearOf(inFile), offer, answers);
  const covered = inFile && coveredAfter(inFile, ahead);
  const findings = [...content.findings, ...(judged?.findings ?? []), ahead].filter((finding) => finding !== null);
  const isReady = summary !== null && summary.accounts.length > 0 && !isUndecided(findings);
  const rowsIn = useMemo(
    () => (isReady ? (covers: YearsCovered) => rowsOfSales(summary.accounts, covers, summary.days) : null),
    [isReady, summary],
  );
  const sales = useMemo(
    () => (judged?.summary.days ? { ...judged.summary, days: judged.summary.days, part: judged.part } : null),
    [judged],
  );
  if (failures.length > 0) return <Problems problems={failures} again={() => setAttempt(attempt + 1)} />;
  if (summary === null || inFile === null) return <Spinner words={words.addingUp} />;
  const { accounts, counted } = summary;
  const all = counted + problems.length;
  const isMuchLost = problems.length > all * MUCH;
  const currency = judged?.currency ?? null;
  return (
    <AccountRows
      {...common}
      covered={covered}
      rowsIn={rowsIn}
      waiting={isUndecided(findings) ? words.decisionsOpen : null}
      onStart={() => common.onStart([], covered && lastFullYearOf(covered))}
      ahead={ahead}
      currency={currency}
      answers={answers}
      change={change}
      sales={offer.hasRevenue ? sales : null}
    >
      {(accounts.length > 0 || !isUndecided(findings)) && (
        <Notice kind={accounts.length === 0 ? 'error' : isMuchLost ? 'warning' : 'information'}>
          {accounts.length > 0 ? words.foundSales(counted, accounts.length) : words.noAccounts}
          {isMuchLost && ` ${words.lostSales(problems.length, { all, share: shareOf(problems.length, all) })}`}
        </Notice>
      )}
      {common.head}
      <FiscalYearsNote years={years} />
      {accounts.length > 0 && (
        <YearsOfSales
          summary={{ ...summary, accounts: withoutLeft(accounts, ({ name }) => name, leftAccounts(answers)) }}
          covered={inFile}
          calendar={years.calendar}
          knownYear={offer.hasRevenue ? offer.lastFullYear : null}
          money={wordsOfMoney(offer, currency)}
          onChoose={(year, extent) => setChosen(new Map([...chosen, [year, extent]]))}
        />
      )}
      <Findings findings={findings} answers={answers} change={change} />
      <SomeProblems problems={problems} rows={all} />
    </AccountRows>
  );
}
