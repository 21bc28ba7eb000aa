// What the review decides about the account: stay, scale down or promote, with the reason and the approver.
import { confirmTiers } from '../../src/text/en/confirmTiers';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { longestIn } from '../../src/model/records/recordRules';
import { isKey } from '../../src/model/tiers/TierDecision';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { Tick } from '../components/Tick';
import { ReviewsOf } from '../confirmTiers/ReviewsOf';
import { isolate } from '../format';
import type { ReviewForm } from './ReviewForm';
import type { ProgrammeAccount } from './programmeOf';

interface OutcomeChoiceProps {
  account: ProgrammeAccount;
  form: ReviewForm;
  onChange: (changed: Partial<ReviewForm>) => void;
  keepFrom: number;
  people: readonly string[];
  faultOf: (field: string) => string | null;
}

export function OutcomeChoice({ account, form, onChange, keepFrom, people, faultOf }: OutcomeChoiceProps) {
  const { plan, demotion } = account;
  const choices = isKey(plan.account.tier) ? (['keep', 'scaleDown'] as const) : (['keep', 'promote'] as const);
  const fault = faultOf('outcome');
  const mayScaleDown = demotion?.allowed === true;
  const isChange = form.outcome === 'promote' || form.outcome === 'scaleDown';
  return (
    <fieldset class="outcome">
      <legend>{words.outcome}</legend>
      {choices.map((choice) => (
        <Tick
          key={choice}
          group="outcome"
          checked={form.outcome === choice}
          disabled={choice === 'scaleDown' && !mayScaleDown}
          onChange={() => onChange({ outcome: choice })}
        >
          {words.outcomes[choice]}
        </Tick>
      ))}
      {isKey(plan.account.tier) && !mayScaleDown && (
        <>
          <p class="quiet">{confirmTiers.demotionRule(keepFrom)}</p>
          {demotion ? (
            <ReviewsOf found={demotion} keepFrom={keepFrom} />
          ) : (
            <p class="quiet">{confirmTiers.aboveLine(isolate(plan.account.name), keepFrom)}</p>
          )}
        </>
      )}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {isChange && (
        <TextArea
          label={words.reason}
          value={form.reason}
          limit={longestIn('reviews', 'reason')}
          onChange={(reason) => onChange({ reason })}
          fault={faultOf('reason')}
        />
      )}
      {form.outcome === 'scaleDown' && (
        <SuggestInput
          label={words.approvedBy}
          value={form.approvedBy}
          limit={longestIn('reviews', 'approvedBy')}
          suggestions={people}
          onChange={(approvedBy) => onChange({ approvedBy })}
          fault={faultOf('approvedBy')}
        />
      )}
    </fieldset>
  );
}
