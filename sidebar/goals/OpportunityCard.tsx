// One opportunity as a line with its amount, chance and marks. It unfolds into its fields.
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import { isOpenDeal } from '../../src/model/plan/isOpen';
import { opportunityFlag } from '../../src/model/plan/opportunityFlag';
import { opportunityProbability } from '../../src/model/plan/opportunityProbability';
import type { Opportunity } from '../../src/model/plan/PlanRecords';
import { LinkButton } from '../components/LinkButton';
import { RecordCard } from '../planEditor/RecordCard';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { formatAmount, formatMoment } from '../format';
import { moveToStage } from './moveToStage';
import { OpportunityFields } from './OpportunityFields';
import { Summary } from './Summary';

const words = allWords.opportunities;

interface OpportunityCardProps {
  editor: PlanEditor;
  opportunity: Opportunity;
}

export function OpportunityCard({ editor, opportunity }: OpportunityCardProps) {
  const { id } = opportunity;
  const flag = opportunityFlag(opportunity, editor.plan.actions, editor.book.today);
  const move = (stage: Opportunity['stage']) =>
    editor.change('opportunities', id, moveToStage(opportunity, stage, editor.book.today));
  const isOpen = isOpenDeal(opportunity);
  return (
    <RecordCard
      editor={editor}
      table="opportunities"
      id={id}
      name={opportunity.opportunity}
      summary={<Summary mark={flag === null ? null : lists.opportunityFlag[flag]} facts={factsOf(opportunity, editor)} />}
      actions={
        isOpen ? (
          <>
            <LinkButton onClick={() => move('won')}>{words.markWon}</LinkButton>
            <LinkButton onClick={() => move('lost')}>{words.markLost}</LinkButton>
          </>
        ) : (
          <LinkButton onClick={() => move('negotiating')}>{words.reopen}</LinkButton>
        )
      }
    >
      {() => <OpportunityFields editor={editor} opportunity={opportunity} />}
    </RecordCard>
  );
}

function factsOf(opportunity: Opportunity, { book }: PlanEditor): (string | null)[] {
  const { amount, stage, expectedClose, closedOn, lostReason } = opportunity;
  const { currency, forecast } = book.settings;
  const money = amount === null ? words.amountMissing : formatAmount(amount, currency);
  if (!isOpenDeal(opportunity)) {
    return [
      money,
      lostReason === null ? null : lists.lostReason[lostReason],
      closedOn === '' ? null : words.closed(formatMoment(closedOn)),
    ];
  }
  const probability = opportunityProbability(opportunity, forecast.stages);
  return [
    money,
    stage === null ? null : lists.stage[stage],
    probability === null ? null : words.chance(probability),
    amount === null || probability === null ? null : words.weighted(formatAmount(amount * probability, currency)),
    expectedClose === '' ? null : words.expected(formatMoment(expectedClose)),
  ];
}
