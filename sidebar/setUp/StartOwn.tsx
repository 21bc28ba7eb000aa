// The way from the sample to the user's own data, while nothing else is in the workbook.
import { useState } from 'preact/hooks';
import type { SetUpReport } from '../../src/actions/setUp/setUpWorkbook';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import type { PanelProps } from '../Panel';
import { RemoveSample } from './RemoveSample';

interface StartOwnProps extends Pick<PanelProps, 'open'> {
  onChanged: (report: SetUpReport) => void;
}

export function StartOwn({ onChanged, open }: StartOwnProps) {
  const [isAsking, ask] = useState(false);
  const goOn = (report: SetUpReport) => {
    onChanged(report);
    open('importData');
  };
  if (isAsking) return <RemoveSample onRemoved={goOn} onCancel={() => ask(false)} />;
  return (
    <Notice kind="information">
      <p>{words.onlySample}</p>
      <Button primary onClick={() => ask(true)}>
        {words.startOwn}
      </Button>
    </Notice>
  );
}
