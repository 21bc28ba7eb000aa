// Goals for the account, with due date, owner and attainment.
import { HORIZON_LEEWAY, HORIZON_MONTHS } from '../../model/plan/horizonOf';
import { countActions, lacksActions } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import { computedColumn, WIDE } from '../planColumn';
import { recordTab } from '../recordTab';
import type { Formula } from '../Tab';

const attainment: Formula = (at, header, text) => {
  const [measure, status, actual, target] = [
    at.fromHeader('measure'),
    at.fromHeader('status'),
    at.fromHeader('actual'),
    at.fromHeader('target'),
  ];
  const done = `${countActions(at, text, { is: 'done' })}/${countActions(at, text, { not: ['cancelled'] })}`;
  const milestone = `IF(${status}=${quoted(text.lists.goalStatus.reached)};1;${done})`;
  // The function returns rows up to the last figure, or a single cell without figures.
  const figures = `KAM_ATTAINMENT(${actual};${target};${at.fromHeader('baseline')};"${header}")`;
  const measured = `IF((${actual}="")+(${target}="")>0;"";${figures})`;
  return perRecord(at, header, 'goal', `IF(TRIM(${measure})="";${milestone};${measured})`);
};

const openActions: Formula = (at, header, text) =>
  perRecord(at, header, 'goal', countActions(at, text, { not: ['done', 'cancelled'] }));

const flag: Formula = (at, header, text) => {
  const { goalFlag, goalStatus, horizon } = text.lists;
  const [status, due, owner] = [at.fromHeader('status'), at.fromHeader('due'), at.fromHeader('owner')];
  const isBeyond = (key: keyof typeof HORIZON_MONTHS): string =>
    `(${at.fromHeader('horizon')}=${quoted(horizon[key])})*(${due}>EDATE(TODAY();${HORIZON_MONTHS[key]})+${HORIZON_LEEWAY})`;
  const words = [
    `IF((${status}=${quoted(goalStatus.reached)})+(${status}=${quoted(goalStatus.dropped)})>0;""`,
    `IF((${due}<>"")*(${due}<TODAY());${quoted(goalFlag.overdue)}`,
    `IF(${lacksActions(at, text, { not: ['cancelled'] })};${quoted(goalFlag.noAction)}`,
    `IF(TRIM(${owner})="";${quoted(goalFlag.noOwner)}`,
    `IF(${due}="";${quoted(goalFlag.noDueDate)}`,
    `IF(${isBeyond('short')}+${isBeyond('medium')}>0;${quoted(goalFlag.horizonMismatch)};""))))))`,
  ];
  return perRecord(at, header, 'goal', words.join(';'));
};

export const goals = recordTab('goals', {
  hasHelp: true,
  jalali: ['due'],
  computed: [
    computedColumn('attainment', '0%', attainment),
    computedColumn('openActions', '0', openActions),
    computedColumn('flag', '@', flag, WIDE),
  ],
});
