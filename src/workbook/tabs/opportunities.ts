// What could be sold to the account, was sold, or was lost.
import { STAGES, STAGE_PROBABILITY } from '../../model/plan/vocabulary';
import { actionsOfGoal } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { mapRecords } from '../mapRecords';
import { perRecord } from '../perRecord';
import { planColumn } from '../planColumn';
import { IDENTITY, type Formula, type Tab } from '../Tab';

const { account, computed, date, list, money, required, share, text } = planColumn;

/** Won or lost, the outcome stands; else the probability given, or that of the stage. Whole percents over 100: formulas know no decimal point. */
const weighted: Formula = (at, header, { lists }) => {
  const [amount, stage, probability] = [at.fromHeader('amount'), at.fromHeader('stage'), at.fromHeader('probability')];
  const isStage = (key: keyof typeof STAGE_PROBABILITY): string => `${stage}=${quoted(lists.stage[key])}`;
  const percent = (key: keyof typeof STAGE_PROBABILITY): string => `${Math.round(STAGE_PROBABILITY[key] * 100)}/100`;
  const ofStage = STAGES.reduceRight((otherwise, key) => `IF(${isStage(key)};${percent(key)};${otherwise})`, '""');
  const isClosed = `(${isStage('won')})+(${isStage('lost')})>0`;
  const chance = `IF((${isClosed})+(${probability}="")>0;${ofStage};${probability})`;
  return perRecord(at, header, 'opportunity', `IF(${amount}="";"";${amount}*${chance})`);
};

const flag: Formula = (at, header, text) => {
  const { opportunityFlag, stage } = text.lists;
  const words = [
    `IF(OR(stage=${quoted(stage.won)};stage=${quoted(stage.lost)});""`,
    `IF(AND(expectedClose<>"";expectedClose<TODAY());${quoted(opportunityFlag.pastDate)}`,
    `IF(goal="";${quoted(opportunityFlag.noNextAction)}`,
    `IF(${actionsOfGoal(at, text, { not: ['done', 'cancelled'] })}=0;${quoted(opportunityFlag.noNextAction)};""))))`,
  ];
  return mapRecords(at, header, ['opportunity', 'account', 'goal', 'stage', 'expectedClose'], words.join(';'));
};

export const opportunities: Tab = {
  key: 'opportunities',
  headerRow: 2,
  hidden: false,
  name: 'opportunity',
  columns: [
    required(account),
    required(text('opportunity', 120, 200)),
    list('kind', 'opportunityKind'),
    text('unit', 60),
    text('product', 80),
    required(list('stage', 'stage')),
    required(money('amount')),
    share('probability'),
    date('expectedClose'),
    date('closedOn'),
    list('lostReason', 'lostReason'),
    text('competitor', 60),
    text('offer', 300, 200),
    text('customerValue', 300, 200),
    text('goal', 120, 160),
    text('owner', 80),
    computed('weighted', '#,##0', 110, weighted),
    computed('flag', '@', 130, flag),
    ...IDENTITY,
  ],
  references: { goal: 'goals' },
};
