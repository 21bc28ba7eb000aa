// The sales of the file added up: how many customers, which years they cover in full, and what could not be read.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Imported } from '../../src/actions/imports/loadImported';
import type { ImportedRow } from '../../src/actions/imports/importAccounts';
import { answerOf, isUndecided, type Answers, type Finding } from '../../src/model/imports/findings/Finding';
import { coveredAfter, judgeYearsAhead } from '../../src/model/imports/findings/judgeYears';
import { foreseeAccounts } from '../../src/model/imports/changes/foreseeChanges';
import type { YearsCovered } from '../../src/model/imports/fullYears';
import type { SalesSummary } from '../../src/model/imports/summarizeSales';
import { importData as words } from '../../src/text/en/importData';
import { Notice } from '../components/Notice';
import { Spinner } from '../components/Spinner';
import { ask } from '../server';
import type { CheckProps } from './CheckProps';
import { lastFullYearOf, type YearExtent } from './columns/judgeYears';
import { Findings } from './Findings';
import { FiscalYearsNote } from './FiscalYearsNote';
import { ImportRows } from './ImportRows';
import { addUpSales, type SalesContent } from './rows/addUpSales';
import { choicesOf, presentRows } from './rows/presentRows';
import { workbookMoney } from './rows/workbookMoney';
import { problemsOfSales } from './rows/salesReader';
import { rowsOfSales } from './rows/toImportedRows';
import { SomeProblems } from './SomeProblems';
import { today } from '../today';
import { coveredBySales, YearsOfSales } from './YearsOfSales';

interface CheckSalesProps extends CheckProps {
  content: SalesContent;
  answers: Answers;
  change: (answers: Answers) => void;
}

/** Time for the spinner to appear before adding up blocks the page. */
const PAINT = 50;

export function CheckSales({ content, answers, change, ...common }: CheckSalesProps) {
  const { plan, offer } = common;
  const money = useMemo(() => workbookMoney(offer), [offer]);
  const [judged, setJudged] = useState<{ summary: SalesSummary; findings: Finding[]; currency: string | null } | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<number, YearExtent>>(new Map());
  const { years } = offer;
  useEffect(() => {
    const timer = setTimeout(() => {
      setJudged(addUpSales(content, plan, { answers, years, today: today(), money }));
    }, PAINT);
    return () => clearTimeout(timer);
  }, [content, plan, years, answers, money]);
  const summary = judged?.summary ?? null;
  const problems = useMemo(() => (summary ? problemsOfSales(summary, plan) : []), [summary, plan]);
  const inFile = summary && coveredBySales(summary, chosen);
  const ahead = judgeYearsAhead(inFile && lastFullYearOf(inFile), offer, answers);
  const covered = inFile && coveredAfter(inFile, ahead);
  const findings = [...content.findings, ...(judged?.findings ?? []), ...(ahead ? [ahead] : [])];
  const isReady = summary !== null && summary.accounts.length > 0 && !isUndecided(findings);
  // The years are computed anew each time; their text is the same.
  const yearsText = JSON.stringify(covered);
  const rows = useMemo(
    () => (isReady ? rowsOfSales(summary.accounts, JSON.parse(yearsText) as YearsCovered, summary.days) : null),
    [isReady, summary, yearsText],
  );
  const lastFullYear = covered && lastFullYearOf(covered);
  const foresee = useCallback(
    (all: readonly ImportedRow[], imported: Imported) =>
      foreseeAccounts(all, presentRows(imported), {
        fileYear: lastFullYear,
        lastFullYear: imported.lastFullYear,
        choices: choicesOf(imported),
      }),
    [lastFullYear],
  );
  if (summary === null || inFile === null) return <Spinner words={words.addingUp} />;
  const { accounts } = summary;
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
          currency: judged?.currency ?? '',
        })
      }
      finished="importFinished"
      progress={words.importing}
    >
      {(accounts.length > 0 || !isUndecided(findings)) && (
        <Notice kind={accounts.length > 0 ? 'information' : 'error'}>
          {accounts.length > 0 ? words.foundSales(summary.counted, accounts.length) : words.noAccounts}
        </Notice>
      )}
      {common.head}
      <FiscalYearsNote years={years} />
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
