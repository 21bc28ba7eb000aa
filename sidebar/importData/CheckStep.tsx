// Reads the whole file, shows what is in it, and imports it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/Actions';
import { importData as words } from '../../src/text/en/importData';
import { ProgressBar } from '../components/ProgressBar';
import { CheckAccounts } from './CheckAccounts';
import { CheckContacts } from './CheckContacts';
import { CheckSales } from './CheckSales';
import { type ImportPlan, yearsToDate } from './columns/ImportPlan';
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

export function CheckStep({ opened, plan, offer, next, back }: CheckStepProps) {
  const [content, setContent] = useState<FileContent | null>(null);
  const [part, setPart] = useState(0);
  const toDate = useMemo(() => yearsToDate(plan), [plan]);
  useEffect(() => {
    let gone = false;
    const onProgress = (read: number) => {
      if (!gone) setPart(read);
      return !gone;
    };
    void readFile(opened, plan, offer.fields, onProgress).then((all) => {
      if (!gone) setContent(all);
    });
    return () => {
      gone = true;
    };
  }, [opened, plan, offer]);
  if (content === null)
    return (
      <>
        <ProgressBar part={part} words={words.readingAll(part)} />
        <StepButtons next={null} back={back} />
      </>
    );
  if (content.kind === 'contacts') return <CheckContacts content={content} next={next} back={back} />;
  return content.kind === 'accounts' ? (
    <CheckAccounts content={content} toDate={toDate} next={next} back={back} />
  ) : (
    <CheckSales lines={content.lines} plan={plan} next={next} back={back} />
  );
}
