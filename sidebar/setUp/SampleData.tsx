// Loads the sample accounts, then their plans and reviews, or removes all of it after asking.
import { useState } from 'preact/hooks';
import type { SetUpReport } from '../../src/actions/setUp/setUpWorkbook';
import { menu } from '../../src/text/en/menu';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import type { PanelProps } from '../Panel';
import { text } from '../text';
import { NOTHING } from '../useRequest';
import { useTask } from '../useTask';

interface SampleDataProps {
  report: Pick<SetUpReport, 'sample' | 'samplePlansLacking'>;
  onChanged: (report: SetUpReport) => void;
  open: PanelProps['open'];
}

export function SampleData({ report: { sample: present, samplePlansLacking }, onChanged, open }: SampleDataProps) {
  const [sure, setSure] = useState(false);
  const loading = useTask('loadSample', onChanged);
  const planning = useTask('loadSamplePlans', onChanged);
  const removing = useTask('removeSample', onChanged);
  const isIdle = !loading.running && !planning.running && !removing.running;
  const remove = () => {
    setSure(false);
    removing.run(NOTHING);
  };
  return (
    <section>
      <h2>{words.sample}</h2>
      <p class="quiet">{present ? words.samplePresent : words.sampleHint}</p>
      <Problems problems={loading.problems} again={() => loading.run(NOTHING)} />
      <Problems problems={planning.problems} again={() => planning.run(NOTHING)} />
      <Problems problems={removing.problems} again={remove} />
      {loading.running && <Spinner words={words.loadingSample} />}
      {planning.running && <Spinner words={words.loadingSamplePlans} />}
      {removing.running && <Spinner words={words.removingSample} />}
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
      {isIdle && present && !sure && <Button onClick={() => setSure(true)}>{words.removeSample}</Button>}
      {sure && (
        <Notice kind="warning">
          <p>{words.confirmRemoval}</p>
          <div class="buttons">
            <Button onClick={remove}>{text.common.remove}</Button>
            <Button onClick={() => setSure(false)}>{text.common.cancel}</Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
