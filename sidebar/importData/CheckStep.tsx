// Reads the whole file, shows its content and the decisions on it, and imports it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { LeftOutReason } from '../../src/model/imports/detectTable';
import { answerKey, type Answers } from '../../src/model/imports/findings/Finding';
import { keptReasons } from '../../src/model/imports/findings/judgeLeftOut';
import { importData as words } from '../../src/text/en/importData';
import { Spinner } from '../components/Spinner';
import { CheckAccounts } from './CheckAccounts';
import { CheckContacts } from './CheckContacts';
import { CheckDeals } from './CheckDeals';
import { CheckSales } from './CheckSales';
import type { ImportPlan } from './columns/ImportPlan';
import { resolveYears } from './columns/resolveYears';
import { Findings } from './Findings';
import type { OpenedFile } from './file/OpenedFile';
import { readFile, type FileContent } from './rows/readFile';
import { StepButtons } from './StepButtons';

interface CheckStepProps {
  opened: OpenedFile;
  plan: ImportPlan;
  offer: ImportOffer;
  next: () => void;
  back: () => void;
}

/** Time for the spinner to appear before reading blocks the page. */
const PAINT = 50;

const OTHER_YEARS = answerKey('otherYears', '');
const QUARTERS = answerKey('quarters', '');

export function CheckStep({ opened, plan, offer, next, back }: CheckStepProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const [content, setContent] = useState<FileContent | null>(null);
  // Other answers do not change which rows are read, and a file may have hundreds of thousands.
  const kept = keptReasons(answers).join(' ');
  const otherYears = answers[OTHER_YEARS] ?? '';
  const quarters = answers[QUARTERS] ?? '';
  const inYears = useMemo(
    () => resolveYears(plan, offer.years, { [OTHER_YEARS]: otherYears, [QUARTERS]: quarters }),
    [plan, offer, otherYears, quarters],
  );
  useEffect(() => {
    const reasons = kept.split(' ').filter((reason) => reason !== '') as LeftOutReason[];
    const timer = setTimeout(() => setContent(readFile(opened, inYears.plan, offer.fields, reasons)), PAINT);
    return () => clearTimeout(timer);
  }, [opened, inYears, offer, kept]);
  if (content === null)
    return (
      <>
        <Spinner words={words.reading} />
        <StepButtons next={null} back={back} />
      </>
    );
  const props = { plan, offer, answers, change: setAnswers, next, back };
  if (content.kind === 'accounts') {
    const findings = [...content.findings, ...inYears.findings];
    return <CheckAccounts {...props} content={{ ...content, findings }} inYears={inYears.plan} />;
  }
  if (content.kind === 'salesLines') return <CheckSales content={content} {...props} />;
  const findings = <Findings findings={content.findings} answers={answers} change={setAnswers} />;
  return content.kind === 'opportunities' ? (
    <CheckDeals content={content} next={next} back={back}>
      {findings}
    </CheckDeals>
  ) : (
    <CheckContacts content={content} next={next} back={back}>
      {findings}
    </CheckContacts>
  );
}
