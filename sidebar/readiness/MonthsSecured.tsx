// For how long the investment is secured.
import { MONTHS_SECURED } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { Tick } from '../components/Tick';
import type { FormPart } from './ReadinessForm';

export const MonthsSecured = ({ draft, change }: FormPart) => (
  <fieldset class="asked">
    <legend>{words.months}</legend>
    {MONTHS_SECURED.map((months) => (
      <Tick key={months} group="months" checked={draft.months === months} onChange={() => change({ months })}>
        {words.monthsSecured(months)}
      </Tick>
    ))}
    <p class="hint">{words.monthsHint}</p>
  </fieldset>
);
