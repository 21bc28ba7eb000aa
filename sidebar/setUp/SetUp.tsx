// Sets up the workbook when the panel opens, shows what was done, and links to the next step.
import { menu } from '../../src/text/en/menu';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { text } from '../text';
import { PrepareLinks } from '../readiness/PrepareLinks';
import { NOTHING, useRequest } from '../useRequest';
import { useTask } from '../useTask';
import { otherTimeZone } from './otherTimeZone';
import { SampleData } from './SampleData';
import { SetUpSummary } from './SetUpSummary';

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
          <h2>{text.common.nextSteps}</h2>
          <LinkButton onClick={() => open('importData')}>{menu.items.importData}</LinkButton>
          <p class="quiet">{words.importHint}</p>
          <LinkButton onClick={() => open('chooseCriteria')}>{menu.items.chooseCriteria}</LinkButton>
          <p class="quiet">{words.criteriaHint}</p>
          <PrepareLinks open={open} />
          <SampleData report={value} onChanged={report.replace} open={open} />
        </>
      )}
    </Loaded>
  );
}
