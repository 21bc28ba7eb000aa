// Sets the workbook up as soon as the panel opens, says what was done, and leads on.
import { LinkButton } from '../components/LinkButton';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { text } from '../text';
import { NOTHING, useAsked } from '../useAsked';
import { SampleData } from './SampleData';
import { WhatWasDone } from './WhatWasDone';

export function SetUp({ open }: PanelProps) {
  const report = useAsked('setUpWorkbook', NOTHING);
  return (
    <Loaded of={report} words={text.setUp.waiting}>
      {(value) => (
        <>
          <WhatWasDone report={value} />
          <h2>{text.setUp.nextSteps}</h2>
          <LinkButton onClick={() => open('importData')}>{text.menu.importData}</LinkButton>
          <p class="quiet">{text.setUp.importHint}</p>
          <LinkButton onClick={() => open('chooseCriteria')}>{text.menu.chooseCriteria}</LinkButton>
          <p class="quiet">{text.setUp.criteriaHint}</p>
          <SampleData present={value.sample} onChanged={report.replace} />
        </>
      )}
    </Loaded>
  );
}
