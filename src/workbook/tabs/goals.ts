// What is to be reached with the account, by when and by whom, and how far one has come.
import { HORIZON_MONTHS } from '../../model/plan/horizonOf';
import { countActions, lacksActions } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import { planColumn } from '../planColumn';
import { IDENTITY, type Formula, type Tab } from '../Tab';

const { account, computed, date, list, number, required, sentence, text } = planColumn;

const attainment: Formula = (at, header, text) => {
  const [measure, status, actual, target] = [
    at.fromHeader('measure'),
    at.fromHeader('status'),
    at.fromHeader('actual'),
    at.fromHeader('target'),
  ];
  const done = `${countActions(at, text, { is: 'done' })}/${countActions(at, text, { not: ['cancelled'] })}`;
  const milestone = `IF(${status}=${quoted(text.lists.goalStatus.reached)};1;${done})`;
  // The function's column ends with the last figure, and is one cell where there is none.
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
    `(${at.fromHeader('horizon')}=${quoted(horizon[key])})*(${due}>EDATE(TODAY();${HORIZON_MONTHS[key]}))`;
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

export const goals: Tab = {
  key: 'goals',
  headerRow: 2,
  hidden: false,
  name: 'goal',
  columns: [
    required(account),
    required(sentence('goal', 120)),
    required(list('horizon', 'horizon')),
    list('priority', 'level'),
    list('forWhom', 'forWhom'),
    required(text('owner', 80)),
    required(date('due')),
    text('measure', 80),
    number('baseline'),
    number('target'),
    number('actual'),
    list('status', 'goalStatus'),
    sentence('leadsTo', 120),
    sentence('obstacle', 200),
    sentence('lesson', 300),
    sentence('value', 200),
    computed('attainment', '0%', attainment),
    computed('openActions', '0', openActions),
    computed('flag', '@', flag, 220),
    ...IDENTITY,
  ],
  references: { leadsTo: 'goals' },
};
