// A question that is answered with yes or no.
import type { YesOrNoQuestion } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { Tick } from '../components/Tick';
import type { FormPart } from './ReadinessForm';

export function YesOrNo({ question, draft, change }: FormPart & { question: YesOrNoQuestion }) {
  const { question: asked, hint } = words.yesOrNo[question];
  return (
    <fieldset class="asked">
      <legend>{asked}</legend>
      <div class="choices">
        {[true, false].map((answer) => (
          <Tick
            key={String(answer)}
            group={question}
            checked={draft[question] === answer}
            onChange={() => change({ [question]: answer })}
          >
            {answer ? words.yes : words.no}
          </Tick>
        ))}
      </div>
      {hint !== '' && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
