// Open, won and lost deals with the account.
import { STAGES } from '../../model/records/vocabulary';
import { lacksActions } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { MONEY_FORMAT } from '../numberFormats';
import { perRecord } from '../perRecord';
import { computedColumn } from '../fieldColumn';
import { recordTab, WHEN_USED } from '../recordTab';
import type { Formula } from '../Tab';

/**
 * A won or lost deal counts by its stage, others by the given probability from 0 to 1, or else the stage's. Probabilities are whole percents over
 * 100, or parts of 10,000, because the decimal point in a formula depends on the locale.
 */
const weighted: Formula = (at, header, { lists }, _, stages) => {
  const [amount, stage, probability] = [at.column('amount'), at.column('stage'), at.column('probability')];
  const isStage = (key: keyof typeof stages): string => `${stage}=${quoted(lists.stage[key])}`;
  const percent = (key: keyof typeof stages): string => {
    const parts = Math.round(stages[key] * 10_000);
    return parts % 100 === 0 ? `${parts / 100}/100` : `${parts}/10000`;
  };
  const ofStage = STAGES.reduceRight((otherwise, key) => `IF(${isStage(key)};${percent(key)};${otherwise})`, 'NA()');
  const isClosed = `(${isStage('won')})+(${isStage('lost')})>0`;
  const isNone = `(${probability}="")+(${probability}<0)+(${probability}>1)`;
  const chance = `IF((${isClosed})+${isNone}>0;${ofStage};${probability})`;
  return perRecord(at, header, 'opportunity', `IF((${amount}="")+(${amount}<0)>0;"";${amount}*${chance})`);
};

const flag: Formula = (at, header, text) => {
  const { opportunityFlag, stage: stages } = text.lists;
  const [stage, close, goal] = [at.column('stage'), at.column('expectedClose'), at.column('goal')];
  const lacksNext = `(${goal}="")+${lacksActions(at, text, { not: ['done', 'cancelled'] })}>0`;
  const words = [
    `IF((${stage}=${quoted(stages.won)})+(${stage}=${quoted(stages.lost)})>0;""`,
    `IF((${close}<>"")*(${close}<TODAY());${quoted(opportunityFlag.pastDate)}`,
    `IF(${lacksNext};${quoted(opportunityFlag.noNextAction)};"")))`,
  ];
  return perRecord(at, header, 'opportunity', words.join(';'));
};

export const opportunities = recordTab('opportunities', {
  jalali: ['expectedClose'],
  looks: { keyStatusPromised: WHEN_USED, crmId: WHEN_USED },
  computed: [computedColumn('weighted', MONEY_FORMAT, weighted), computedColumn('flag', '@', flag)],
});
