// The fields of an opportunity. A won or lost one also has its day, and a lost one its reason.
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import { isOpenDeal } from '../../src/model/plan/isOpen';
import { freeSeats } from '../../src/model/tiers/freeSeats';
import { isKey } from '../../src/model/tiers/TierDecision';
import type { Opportunity } from '../../src/model/plan/PlanRecords';
import { DateInput } from '../components/DateInput';
import { FigureInput } from '../components/FigureInput';
import { PersonInput } from '../planEditor/PersonInput';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { GoalSelect } from './GoalSelect';
import { moveToStage } from './moveToStage';
import { recordFields } from '../planEditor/recordFields';

const words = allWords.opportunities;
const CLOSED = ['today'] as const;
const EXPECTED = ['1m', '3m', '6m'] as const;

export function OpportunityFields({ editor, opportunity }: { editor: PlanEditor; opportunity: Opportunity }) {
  const { plan, book } = editor;
  const { id, stage } = opportunity;
  const field = recordFields(editor, 'opportunities', opportunity);
  const isOpen = isOpenDeal(opportunity);
  const probability = field('probability');
  return (
    <>
      <TextArea {...field('opportunity')} lines={1} />
      <WordSelect
        {...field('stage')}
        onChange={(next) => editor.change('opportunities', id, moveToStage(opportunity, next, book.today))}
      />
      {!isOpen && <DateInput {...field('closedOn')} today={book.today} quick={CLOSED} past />}
      {stage === 'lost' && <WordSelect {...field('lostReason')} hint={opportunity.lostReason === null ? words.whyLost : null} />}
      <FigureInput {...field('amount')} unit={book.settings.currency} />
      {isOpen && (
        <>
          <FigureInput
            {...probability}
            hint={
              opportunity.probability === null && stage !== null
                ? words.ofStage(lists.stage[stage], book.settings.forecast.stages[stage])
                : probability.hint
            }
          />
          <DateInput {...field('expectedClose')} today={book.today} quick={EXPECTED} />
        </>
      )}
      <PersonInput {...field('owner')} editor={editor} />
      <GoalSelect {...field('goal')} goals={plan.goals} />
      <div class="pair">
        <WordSelect {...field('kind')} />
        <div>
          <SuggestInput {...field('unit')} suggestions={namesOf(plan.whitespace.map(({ unit }) => unit))} />
        </div>
      </div>
      <SuggestInput
        {...field('product')}
        suggestions={namesOf([...plan.whitespace.map(({ product }) => product), ...book.categories])}
      />
      <SuggestInput
        {...field('competitor')}
        suggestions={namesOf([...plan.whitespace, ...plan.opportunities].map(({ competitor }) => competitor))}
      />
      {isOpen && <WordSelect {...field('keyStatusPromised')} hint={seatsNote(editor, opportunity)} />}
      <TextArea {...field('offer')} />
      <TextArea {...field('customerValue')} />
    </>
  );
}

const namesOf = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name.trim() !== '');

/** Whether a promise of key status can be kept; `null` without one, and for an account that is key. */
function seatsNote({ plan: { account }, book }: PlanEditor, { keyStatusPromised }: Opportunity): string | null {
  if (keyStatusPromised !== 'yes' || isKey(account.tier)) return null;
  const seats = book.settings.capacity ?? 0;
  const free = freeSeats(account.id, book.accounts, book.settings);
  if (free === null) return words.seatsWithoutLimit;
  return free > 0 ? words.seatFree(free, seats) : words.noSeatFree(seats);
}
