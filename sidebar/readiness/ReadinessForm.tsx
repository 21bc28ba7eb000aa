// The questions, the business case and the result of both, computed again at each answer.
import { useMemo } from 'preact/hooks';
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import { judgeReadiness } from '../../src/model/readiness/judgeReadiness';
import { parseAnswers } from '../../src/model/readiness/parseAnswers';
import { CASE_RANGES, READINESS_QUESTIONS, type CaseFigure, type ReadinessAnswers } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { ask } from '../server';
import { useTask } from '../useTask';
import { CaseFields } from './CaseFields';
import { CaseTable } from './CaseTable';
import { describePilot, describeReasons } from './describeReadiness';
import { OutcomeTable } from './OutcomeTable';
import { faultOf } from './faultOf';
import { DegreeQuestion, MonthsSecured, YesOrNo } from './Questions';
import { SaveBar } from './SaveBar';
import { workbookId } from '../drafts/workbookId';
import { useSharedDraft } from '../drafts/useSharedDraft';
import { Reasons, Verdict } from './Verdict';

/** The properties of every part of the form. */
export interface FormPart {
  book: ReadinessBook;
  draft: ReadinessAnswers;
  change: (some: Partial<ReadinessAnswers>) => void;
}

interface ReadinessFormProps extends Pick<PanelProps, 'open'> {
  book: ReadinessBook;
  onBook: (book: ReadinessBook) => void;
}

const opened = () => undefined;

export function ReadinessForm({ book, onBook, open }: ReadinessFormProps) {
  const { answers: saved, facts } = book;
  const shared = useSharedDraft({
    place: `keyAccount.readiness.${workbookId()}`,
    saved,
    parse: parseAnswers,
    load: 'loadReadiness',
    answersOf: ({ answers }) => answers,
    save: (was, answers) => ask('saveReadiness', { was, answers }),
    onBook,
  });
  const opening = useTask('openPage', opened);
  const { draft, change, state } = shared;
  // Text that is not a number counts as unanswered.
  const answers = useMemo(() => parseAnswers(JSON.stringify(draft)), [draft]);
  const judged = useMemo(() => judgeReadiness(answers, facts), [answers, facts]);
  const isFaulty = (Object.keys(CASE_RANGES) as CaseFigure[]).some((figure) => faultOf(figure, draft[figure]) !== null);
  const part: FormPart = { book, draft, change };
  // The page shows what is saved.
  const show = async () => {
    if ((state.kind !== 'unsaved' && state.kind !== 'failed') || (await shared.save())) opening.run({ page: 'readinessPage' });
  };
  return (
    <div class="readiness">
      <Verdict judged={judged} />
      <h2>{words.parts.questions}</h2>
      {READINESS_QUESTIONS.map((question) => (
        <DegreeQuestion key={question} question={question} {...part} />
      ))}
      <h2>{words.parts.fit}</h2>
      {(['shortCycle', 'noFurtherSales', 'landAndExpand', 'winningPromise'] as const).map((question) => (
        <YesOrNo key={question} question={question} {...part} />
      ))}
      <h2>{words.parts.company}</h2>
      {(['companySupport', 'executiveBuyIn'] as const).map((question) => (
        <YesOrNo key={question} question={question} {...part} />
      ))}
      <MonthsSecured {...part} />
      <p>
        <span class="label">{words.seatsTitle}</span>
        {words.seats(facts)} <LinkButton onClick={() => open('changeSettings')}>{words.changeSettings}</LinkButton>
      </p>
      <h2>{words.parts.businessCase}</h2>
      <CaseFields {...part} />
      <CaseTable worked={judged.businessCase} book={book} />
      <OutcomeTable book={book} />
      <Disclosure summary={words.othersReport}>
        <p class="quiet">{words.othersHint}</p>
        <ul>
          {words.reports.map(({ source, words: sentence }) => (
            <li key={source}>
              {sentence} <span class="quiet">({source})</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <h2>{words.parts.reasons}</h2>
      <Reasons reasons={describeReasons(judged, answers, facts)} />
      <h2>{words.parts.pilot}</h2>
      <p>{describePilot(facts.pilot, judged.verdict)}</p>
      <Problems problems={opening.problems} />
      <SaveBar shared={shared} isFaulty={isFaulty}>
        <Button disabled={isFaulty || state.kind === 'saving' || opening.running} onClick={() => void show()}>
          {words.showPage}
        </Button>
      </SaveBar>
    </div>
  );
}
