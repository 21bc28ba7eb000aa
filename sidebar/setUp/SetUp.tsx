// Sets up the workbook when the panel opens, shows what was done, and the steps from here to the page for the board.
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { PrepareLinks } from '../readiness/PrepareLinks';
import { NOTHING, useRequest } from '../useRequest';
import { useTask } from '../useTask';
import { otherTimeZone } from './otherTimeZone';
import { PathToBoard } from './PathToBoard';
import { SampleData } from './SampleData';
import { SetUpSummary } from './SetUpSummary';
import { StartOwn } from './StartOwn';

export function SetUp({ open }: PanelProps) {
  const report = useRequest('setUpWorkbook', NOTHING);
  const restoring = useTask('setUpWorkbook', report.replace);
  const { answer } = report;
  if (restoring.running) return <Spinner words={words.waiting} />;
  if (answer?.ok === false && answer.problems.some(({ code }) => code === 'tabDeleted')) {
    return (
      <>
        <Problems problems={restoring.problems.length > 0 ? restoring.problems : answer.problems} again={report.again} />
        <Button onClick={() => restoring.run({ restore: true })}>{words.restoreTabs}</Button>
        <p class="quiet">{words.restoreHint}</p>
      </>
    );
  }
  return (
    <Loaded of={report} words={words.waiting}>
      {(value) => (
        <>
          <SetUpSummary report={value} />
          <Problems kind="warning" problems={otherTimeZone(value.timeZone)} />
          {value.samples > 0 && value.samples === value.accounts && <StartOwn onChanged={report.replace} open={open} />}
          <PathToBoard report={value} open={open} />
          <h2>{words.prepare}</h2>
          <PrepareLinks open={open} />
          <SampleData report={value} onChanged={report.replace} open={open} />
        </>
      )}
    </Loaded>
  );
}
