// Loads the sample accounts, then their plans and reviews, or removes all of it.
import { useState } from 'preact/hooks';
import type { SetUpReport } from '../../src/actions/setUp/setUpWorkbook';
import { menu } from '../../src/text/en/menu';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import type { PanelProps } from '../Panel';
import { NOTHING } from '../useRequest';
import { useTask } from '../useTask';
import { RemoveSample } from './RemoveSample';

interface SampleDataProps {
  report: Pick<SetUpReport, 'samples' | 'samplePlansLacking'>;
  onChanged: (report: SetUpReport) => void;
  open: PanelProps['open'];
}

export function SampleData({ report: { samples, samplePlansLacking }, onChanged, open }: SampleDataProps) {
  const present = samples > 0;
  const [isAsking, ask] = useState(false);
  const loading = useTask('loadSample', onChanged);
  const removed = (report: SetUpReport) => {
    ask(false);
    onChanged(report);
  };
  const planning = useTask('loadSamplePlans', onChanged);
  const isIdle = !loading.running && !planning.running;
  return (
    <section>
      <h2>{words.sample}</h2>
      <p class="quiet">{present ? words.samplePresent : words.sampleHint}</p>
      <Problems problems={loading.problems} again={() => loading.run(NOTHING)} />
      <Problems problems={planning.problems} again={() => planning.run(NOTHING)} />
      {loading.running && <Spinner words={words.loadingSample} />}
      {planning.running && <Spinner words={words.loadingSamplePlans} />}
      {isIdle && !present && <Button onClick={() => loading.run(NOTHING)}>{words.loadSample}</Button>}
      {isIdle && present && samplePlansLacking && (
        <>
          <p class="quiet">{words.samplePlansHint}</p>
          <Button onClick={() => planning.run(NOTHING)}>{words.loadSamplePlans}</Button>
        </>
      )}
      {isIdle && present && !samplePlansLacking && (
        <>
          <p class="quiet">{words.samplePlansPresent}</p>
          <p>
            <LinkButton onClick={() => open('editPlan')}>{menu.items.editPlan}</LinkButton>
          </p>
          <p>
            <LinkButton onClick={() => open('reviewAccounts')}>{menu.items.reviewAccounts}</LinkButton>
          </p>
        </>
      )}
      {isIdle && present && !isAsking && <Button onClick={() => ask(true)}>{words.removeSample}</Button>}
      {isAsking && <RemoveSample onRemoved={removed} onCancel={() => ask(false)} />}
    </section>
  );
}
