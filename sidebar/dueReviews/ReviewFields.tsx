// The fields of a review. A planned review has only its day, kind and participants.
import { REVIEW_KINDS } from '../../src/model/records/vocabulary';
import { longestIn } from '../../src/model/records/recordRules';
import { reviews } from '../../src/model/records/reviews';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import { DateInput } from '../components/DateInput';
import { Field } from '../components/Field';
import { FigureInput } from '../components/FigureInput';
import { LinkButton } from '../components/LinkButton';
import { NumberInput } from '../components/NumberInput';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { formatMoment } from '../format';
import { LONGEST_CHANGES } from './describeWhatChanged';
import { OutcomeChoice } from './OutcomeChoice';
import { PeopleInput } from './PeopleInput';
import { ProblemLines } from './ProblemLines';
import { type ProposedNext, describeNext } from './proposeNext';
import { RatingScale } from './RatingScale';
import { isPlanned, type ReviewForm } from './ReviewForm';
import type { ProgrammeAccount } from './programmeOf';

export interface ReviewFieldsProps {
  account: ProgrammeAccount;
  form: ReviewForm;
  onChange: (changed: Partial<ReviewForm>) => void;
  proposed: { changes: string; since: string; next: ProposedNext };
  errors: Readonly<Record<string, string>>;
  hints: Readonly<Record<string, string>>;
  keepFrom: number;
  people: readonly string[];
  me: string;
  today: string;
}

const DATE_BUTTONS = ['today', '1w', '1m'] as const;
const NEXT_BUTTONS = ['1w', '1m', '3m'] as const;

export function ReviewFields(props: ReviewFieldsProps) {
  const { account, form, onChange, errors, today } = props;
  const planned = isPlanned(form, today);
  return (
    <>
      <Select
        label={words.kind}
        value={form.kind}
        options={REVIEW_KINDS.map((kind) => ({ value: kind, label: lists.reviewKind[kind] }))}
        onChange={(kind) => onChange({ kind })}
        fault={errors['kind'] ?? null}
      />
      <DateInput
        label={words.date}
        value={form.date}
        today={today}
        quick={DATE_BUTTONS}
        past
        onChange={(date) => onChange({ date })}
        hint={planned ? words.isPlan(formatMoment(form.date)) : null}
        fault={errors['date'] ?? null}
      />
      <PeopleInput plan={account.plan} kind={form.kind} people={form.people} onChange={(people) => onChange({ people })} />
      {!planned && <ReviewDetails {...props} />}
    </>
  );
}

function ReviewDetails({ account, form, onChange, proposed, errors, hints, keepFrom, people, me, today }: ReviewFieldsProps) {
  const faultOf = (field: string) => errors[field] ?? null;
  return (
    <>
      <TextArea
        label={words.changes}
        value={form.changes ?? proposed.changes}
        limit={LONGEST_CHANGES}
        onChange={(changes) => onChange({ changes })}
        hint={proposed.since === '' ? words.first : words.since(formatMoment(proposed.since))}
      />
      <RatingScale
        label={words.engagement}
        value={form.engagement}
        onChange={(engagement) => onChange({ engagement })}
        anchors={words.anchors}
        fault={faultOf('engagement')}
      />
      <div class="pair">
        <Field label={words.loyalty} fault={faultOf('loyalty')}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={form.loyalty}
              min={reviews.fields.loyalty.from}
              max={reviews.fields.loyalty.to}
              onChange={(loyalty) => onChange({ loyalty })}
            />
          )}
        </Field>
        <FigureInput
          label={words.answers}
          value={form.answers}
          onChange={(answers) => onChange({ answers })}
          hint={hints['answers'] ?? null}
          fault={faultOf('answers')}
        />
      </div>
      <p class="hint loyalty-hint">{words.loyaltyHint}</p>
      <TextArea
        label={words.feedback}
        value={form.feedback}
        limit={longestIn('reviews', 'feedback')}
        onChange={(feedback) => onChange({ feedback })}
        fault={faultOf('feedback')}
      />
      <ProblemLines
        problems={form.problems}
        onChange={(problems) => onChange({ problems })}
        owner={me || account.plan.account.kam}
        people={people}
        today={today}
        faults={errors}
      />
      <TextArea
        label={words.learned}
        value={form.learned}
        limit={longestIn('reviews', 'learned')}
        onChange={(learned) => onChange({ learned })}
      />
      <OutcomeChoice account={account} form={form} onChange={onChange} keepFrom={keepFrom} people={people} faultOf={faultOf} />
      <DateInput
        label={words.nextKind[form.kind]}
        value={form.next ?? proposed.next.day}
        today={form.date || today}
        quick={NEXT_BUTTONS}
        onChange={(next) => onChange({ next })}
        hint={describeNext(proposed.next)}
        fault={faultOf('next')}
      />
      {form.next !== null && form.next !== proposed.next.day && proposed.next.day !== '' && (
        <p class="as-proposed">
          <LinkButton onClick={() => onChange({ next: null })}>{words.asProposed}</LinkButton>
        </p>
      )}
    </>
  );
}
