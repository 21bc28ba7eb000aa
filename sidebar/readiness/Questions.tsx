// The questions: those with a scale and a note, the yes-or-no questions, and the question about months.
import { useState } from 'preact/hooks';
import {
  DEGREES,
  LONGEST_NOTE,
  MONTHS_SECURED,
  type ReadinessQuestion,
  type YesOrNoQuestion,
} from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { LinkButton } from '../components/LinkButton';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { Tick } from '../components/Tick';
import type { FormPart } from './ReadinessForm';

const blank = { value: '', label: '–' };

export function DegreeQuestion({ question, draft, change }: FormPart & { question: ReadinessQuestion }) {
  const { [question]: degree, [`${question}Note` as const]: note } = draft;
  const [wantsNote, setWantsNote] = useState(false);
  const { short, question: asked, steps } = words.questions[question];
  const options = DEGREES.map((each, at) => ({ value: String(each), label: words.step(each, steps[at] ?? '') }));
  return (
    <div class="asked">
      <Select
        label={asked}
        value={degree === null ? '' : String(degree)}
        options={[blank, ...options]}
        onChange={(chosen) => change({ [question]: DEGREES.find((each) => String(each) === chosen) ?? null })}
      />
      {note !== '' || wantsNote ? (
        <TextArea
          label={words.noteOn(short)}
          value={note}
          limit={LONGEST_NOTE}
          onChange={(typed) => change({ [`${question}Note`]: typed })}
        />
      ) : (
        <LinkButton onClick={() => setWantsNote(true)}>
          {words.addNote} <span class="hidden">{short}</span>
        </LinkButton>
      )}
    </div>
  );
}

/** A yes-or-no question. */
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

/** For how many months the investment is secured. */
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
