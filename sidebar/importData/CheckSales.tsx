// The sales of the file added up: how many customers, which years they cover in full, and what could not be read.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import { answerOf, isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { coveredAfter, judgeYearsAhead } from '../../src/model/imports/findings/judgeYears';
import type { SalesSummary } from '../../src/model/imports/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { ask } from '../server';
import type { ImportPlan } from './columns/ImportPlan';
import { lastFullYearOf, type YearExtent } from './columns/judgeYears';
import { Findings } from './Findings';
import { ImportRows } from './ImportRows';
import { addUpSales, type SalesContent } from './rows/addUpSales';
import { problemsOfSales } from './rows/salesReader';
import { rowsOfSales } from './rows/toImportedRows';
import { SomeProblems } from './SomeProblems';
import { today } from '../today';
import { coveredBySales, YearsOfSales } from './YearsOfSales';

interface CheckSalesProps {
  content: SalesContent;
  plan: ImportPlan;
  offer: ImportOffer;
  answers: Answers;
  change: (answers: Answers) => void;
  next: () => void;
  back: () => void;
}

/** Time for the spinner to appear before adding up blocks the page. */
const PAINT = 50;

export function CheckSales({ content, plan, offer, answers, change, next, back }: CheckSalesProps) {
  const [judged, setJudged] = useState<{ summary: SalesSummary; findings: Finding[] } | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<number, YearExtent>>(new Map());
  const { years } = offer;
  useEffect(() => {
    const timer = setTimeout(() => {
      setJudged(addUpSales(content, plan, { answers, years, today: today(), currency: null }));
    }, PAINT);
    return () => clearTimeout(timer);
  }, [content, plan, years, answers]);
  const summary = judged?.summary ?? null;
  const problems = useMemo(() => (summary ? problemsOfSales(summary, plan) : []), [summary, plan]);
  if (judged === null || summary === null) return <Spinner words={words.addingUp} />;
  const { accounts } = summary;
  const inFile = coveredBySales(summary, chosen);
  const ahead = judgeYearsAhead(lastFullYearOf(inFile), offer, answers);
  const covered = coveredAfter(inFile, ahead);
  const findings = [...content.findings, ...judged.findings, ...(ahead ? [ahead] : [])];
  return (
    <ImportRows
      prepare={accounts.length > 0 && !isUndecided(findings) ? () => rowsOfSales(accounts, covered, summary.days) : null}
      send={(rows: ImportedRow[], run) =>
        ask('importAccounts', { run, rows, lastFullYear: lastFullYearOf(covered), mayJump: answerOf(ahead) === 'move' })
      }
      finished="importFinished"
      progress={words.importing}
      next={next}
      back={back}
    >
      {(accounts.length > 0 || !isUndecided(findings)) && (
        <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
          {accounts.length > 0 ? words.foundSales(summary.counted, accounts.length) : words.noAccounts}
        </Notice>
      )}
      {accounts.length > 0 && (
        <YearsOfSales
          summary={summary}
          covered={inFile}
          calendar={years.calendar}
          onChoose={(year, extent) => setChosen(new Map([...chosen, [year, extent]]))}
        />
      )}
      <Findings findings={findings} answers={answers} change={change} />
      <SomeProblems problems={problems} />
    </ImportRows>
  );
}
