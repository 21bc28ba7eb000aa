// Reads the whole file, shows its content and the decisions on it, and imports it.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { LeftOutReason } from '../../src/model/imports/detectTable';
import { answerKey, type Answers } from '../../src/model/imports/findings/Finding';
import { keptReasons } from '../../src/model/imports/findings/judgeLeftOut';
import { YEAR_TOTALS } from '../../src/model/imports/findings/judgeYearTotals';
import { importData as words } from '../../src/text/en/importData';
import { Spinner } from '../components/Spinner';
import { CheckAccounts } from './CheckAccounts';
import { CheckActivities } from './CheckActivities';
import { CheckContacts } from './CheckContacts';
import { CheckDeals } from './CheckDeals';
import { CheckSales } from './CheckSales';
import type { ImportPlan } from './columns/ImportPlan';
import { FirstRows } from './FirstRows';
import type { OpenedFile } from './file/OpenedFile';
import { rowsOf, withNumbers, withYears } from './opening';
import type { FileContent } from './rows/readFile';
import { StepButtons } from './StepButtons';

interface CheckStepProps {
  opened: OpenedFile;
  plan: ImportPlan;
  offer: ImportOffer;
  answers: Answers;
  change: (answers: Answers) => void;
  /** Says that the file is read as one before. */
  asBefore: ComponentChildren;
  /** Called when the import begins, with the names of customers that are not proposed as candidates, and the last full year of the file. */
  onStart: (inactive?: readonly string[], year?: number | null) => Promise<unknown>;
  next: () => void;
  back: () => void;
}

/** Time for the spinner to appear before reading blocks the page. */
const PAINT = 50;

const OTHER_YEARS = answerKey('otherYears', '');
const QUARTERS = answerKey('quarters', '');
const TWO_YEARS = answerKey('twoYears', '');

const NUMBERS = [answerKey('numberForms', ''), answerKey('mixedUnits', '')];

export function CheckStep({ opened, plan: asPlanned, offer, answers, change, asBefore, onStart, next, back }: CheckStepProps) {
  const [content, setContent] = useState<FileContent | null>(null);
  // Other answers do not change which rows are read, and a file may have hundreds of thousands.
  const kept = keptReasons(answers).join(' ');
  const otherYears = answers[OTHER_YEARS] ?? '';
  const quarters = answers[QUARTERS] ?? '';
  const twoYears = answers[TWO_YEARS] ?? '';
  const yearTotals = answers[YEAR_TOTALS] ?? '';
  const numbersText = JSON.stringify(Object.entries(answers).filter(([key]) => NUMBERS.some((start) => key.startsWith(start))));
  const { plan, findings: ofNumbers } = useMemo(
    () => withNumbers(asPlanned, Object.fromEntries(JSON.parse(numbersText) as [string, string][])),
    [asPlanned, numbersText],
  );
  const inYears = useMemo(
    () =>
      withYears(plan, offer.years, {
        [OTHER_YEARS]: otherYears,
        [QUARTERS]: quarters,
        [TWO_YEARS]: twoYears,
        [YEAR_TOTALS]: yearTotals,
      }),
    [plan, offer, otherYears, quarters, twoYears, yearTotals],
  );
  useEffect(() => {
    const reasons = kept.split(' ').filter((reason) => reason !== '') as LeftOutReason[];
    const readAll = () => {
      const read = rowsOf(opened, inYears.plan, offer.fields, reasons);
      const ofColumns = [...ofNumbers, ...(read.kind === 'accounts' ? inYears.findings : [])];
      setContent({ ...read, findings: [...read.findings, ...ofColumns] });
    };
    const timer = setTimeout(readAll, PAINT);
    return () => clearTimeout(timer);
  }, [opened, inYears, ofNumbers, offer, kept]);
  if (content === null)
    return (
      <>
        <Spinner words={words.reading} />
        <StepButtons next={null} back={back} />
      </>
    );
  const props = {
    plan,
    offer,
    head: (
      <>
        {asBefore}
        <FirstRows rows={content.first} plan={plan} fields={offer.fields} />
      </>
    ),
    fileName: opened.name,
    onStart,
    next,
    back,
  };
  if (content.kind === 'accounts')
    return <CheckAccounts {...props} content={content} inYears={inYears.plan} answers={answers} change={change} />;
  if (content.kind === 'activities')
    return <CheckActivities {...props} content={content} isCalendar={opened.isCalendar} answers={answers} change={change} />;
  if (content.kind === 'salesLines') return <CheckSales {...props} content={content} answers={answers} change={change} />;
  if (content.kind === 'opportunities') return <CheckDeals {...props} content={content} answers={answers} change={change} />;
  return <CheckContacts {...props} content={content} answers={answers} change={change} />;
}
