// The year whose figures a snapshot waits for, and when to come back.
import type { FiscalYears } from '../../src/model/calendar/FiscalYears';
import { yearsAround } from '../../src/model/criteriaReturn/yearsAround';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { formatDay } from '../format';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import type { PanelProps } from '../Panel';

interface NotYetProps {
  /** The days of the snapshot and of today: yyyy-mm-dd. */
  day: string;
  today: string;
  lastFullYear: number;
  years: FiscalYears;
  open: PanelProps['open'];
}

export function NotYet({ day, today, lastFullYear, years, open }: NotYetProps) {
  const { counts, countsUntil } = yearsAround(day, years);
  if (countsUntil > today) return <Notice kind="information">{words.yearRuns(counts, formatDay(countsUntil))}</Notice>;
  return (
    <Notice kind="warning">
      {words.yearMissing(counts, lastFullYear)} <LinkButton onClick={() => open('importData')}>{words.importData}</LinkButton>
    </Notice>
  );
}
