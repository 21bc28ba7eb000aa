// Loads the sample accounts, or takes them away again after asking.
import { useState } from 'preact/hooks';
import type { SetUpReport } from '../../src/actions/Actions';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import { text } from '../text';
import { NOTHING } from '../useAsked';
import { useTask } from '../useTask';

interface SampleDataProps {
  present: boolean;
  onChanged: (report: SetUpReport) => void;
}

export function SampleData({ present, onChanged }: SampleDataProps) {
  const [sure, setSure] = useState(false);
  const loading = useTask('loadSample', onChanged);
  const removing = useTask('removeSample', onChanged);
  const remove = () => {
    setSure(false);
    removing.run(NOTHING);
  };
  return (
    <section>
      <h2>{words.sample}</h2>
      <p class="quiet">{present ? words.samplePresent : words.sampleHint}</p>
      <Problems problems={loading.problems} again={() => loading.run(NOTHING)} />
      <Problems problems={removing.problems} again={remove} />
      {loading.running && <Spinner words={words.loadingSample} />}
      {removing.running && <Spinner words={words.removingSample} />}
      {!loading.running && !removing.running && !present && (
        <Button onClick={() => loading.run(NOTHING)}>{words.loadSample}</Button>
      )}
      {!removing.running && present && !sure && <Button onClick={() => setSure(true)}>{words.removeSample}</Button>}
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
