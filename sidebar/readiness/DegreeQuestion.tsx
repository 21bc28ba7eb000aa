// One of the five questions: a scale of words, and a note for whoever wants to say more.
import { useState } from 'preact/hooks';
import { DEGREES, LONGEST_NOTE, type ReadinessQuestion } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { LinkButton } from '../components/LinkButton';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
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
