// Goals for the account, with due date, owner and attainment.
import { HORIZON_LEEWAY, HORIZON_MONTHS } from '../../model/plan/horizonOf';
import { countActions, lacksActions } from '../actionsOfGoal';
import { quoted } from '../fillTemplate';
import { perRecord } from '../perRecord';
import { computedColumn, WIDE } from '../fieldColumn';
import { recordTab, WHEN_USED } from '../recordTab';
import { named } from '../textNumber';
import type { Formula } from '../Tab';

const attainment: Formula = (at, header, text) => {
  const [measure, status, actual, target] = [at.column('measure'), at.column('status'), at.column('actual'), at.column('target')];
  const done = `${countActions(at, text, { is: 'done' })}/${countActions(at, text, { not: ['cancelled'] })}`;
  const milestone = `IF(${status}=${quoted(text.lists.goalStatus.reached)};1;${done})`;
  // What KAM_ATTAINMENT gives. A blank start is 0.
  const start = at.column('baseline');
  const share = `IF(ABS(${target}-${start})<=10^-9;"";(${actual}-${start})/(${target}-${start}))`;
  const checked = [actual, target, start].reduceRight(
    (rest, cells) => `IF(ISNUMBER(${cells})+(${cells}="")>0;${rest};${named(cells)})`,
    share,
  );
  const measured = `IF((${actual}="")+(${target}="")>0;"";${checked})`;
  return perRecord(at, header, 'goal', `IF(TRIM(${measure})="";${milestone};${measured})`);
};

const openActions: Formula = (at, header, text) =>
  perRecord(at, header, 'goal', countActions(at, text, { not: ['done', 'cancelled'] }));

const flag: Formula = (at, header, text) => {
  const { goalFlag, goalStatus, horizon } = text.lists;
  const [status, due, owner] = [at.column('status'), at.column('due'), at.column('owner')];
  const isBeyond = (key: keyof typeof HORIZON_MONTHS): string =>
    `(${at.column('horizon')}=${quoted(horizon[key])})*(${due}>EDATE(TODAY();${HORIZON_MONTHS[key]})+${HORIZON_LEEWAY})`;
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
  looks: { actualFrom: WHEN_USED },
  computed: [
    computedColumn('attainment', '0%', attainment),
    computedColumn('openActions', '0', openActions),
    computedColumn('flag', '@', flag, WIDE),
  ],
});
