import { foldName } from '../names/foldName';
import { addDays } from '../calendar/addDays';
import { LINK } from '../records/link';
import { rangeProblem } from '../records/rangeProblem';
import { isNumberField, referencesOf, requiredFields, schemaOf } from '../records/recordRules';
import { isSame } from '../scoring/tolerance';
import type { AccountPlan } from './AccountPlan';
import { findCircles } from './findCircles';
import { isBeyondHorizon } from './goalFlag';
import { horizonOf } from './horizonOf';
import type { Goal, Opportunity, PlanRecords, PlanTable } from './PlanRecords';
import type { RecordProblem } from './RecordProblem';

interface Context<T extends PlanTable> {
  /** The plan as it would be with the record in it. */
  plan: AccountPlan;
  /** The other records of the table. */
  others: readonly PlanRecords[T][];
  isNew: boolean;
  today: string;
}

/**
 * What stands against saving a record, and then what is odd about it: the rules that the panel and the workbook both hold. How long texts
 * may be, and whether a word is one of its list, is checked where they are written.
 *
 * @param record as it would be saved. It takes the place of the one in `plan` that has its id; without one it is new (its id may be '').
 * @param today yyyy-mm-dd
 */
export function checkRecord<T extends PlanTable>(
  table: T,
  record: PlanRecords[T],
  plan: AccountPlan,
  today: string,
): RecordProblem[] {
  const stored = plan[table] as PlanRecords[T][];
  const isRecord = ({ id }: PlanRecords[T]) => id !== '' && id === record.id;
  const isNew = !stored.some(isRecord);
  const records = isNew ? [...stored, record] : stored.map((each) => (isRecord(each) ? record : each));
  const context = { plan: { ...plan, [table]: records }, others: stored.filter((each) => !isRecord(each)), isNew, today };
  const check: Check<T> = CHECKS[table];
  const fields = record as unknown as Fields;
  const problems = [
    ...blanks(table, fields),
    ...outOfRange(table, fields),
    ...unknownNames(table, fields, context.plan),
    ...misspelled(table, fields),
  ];
  return [...problems, ...check(record, context)].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const SEVERITIES: readonly RecordProblem['severity'][] = ['error', 'hint'];

type Fields = Readonly<Record<string, unknown>>;

const blanks = (table: PlanTable, record: Fields): RecordProblem[] =>
  requiredFields(table)
    .filter((field) => isBlank(record[field]))
    .map((field) => error(field, 'fieldBlank'));

function outOfRange(table: PlanTable, record: Fields): RecordProblem[] {
  return Object.entries(schemaOf(table).fields).flatMap(([key, field]) => {
    const value = record[key];
    const found = typeof value === 'number' && isNumberField(field) ? rangeProblem(field, value) : null;
    return found ? [error(key, found.code, found.values)] : [];
  });
}

function unknownNames(table: PlanTable, record: Fields, plan: AccountPlan): RecordProblem[] {
  const names = {
    stakeholders: plan.stakeholders.map(({ name }) => name),
    goals: plan.goals.map(({ goal }) => goal),
    opportunities: plan.opportunities.map(({ opportunity }) => opportunity),
  };
  return referencesOf(table).flatMap(([field, target]) => {
    const name = String(record[field]);
    return isBlank(name) || names[target].some((each) => isSameName(each, name)) ? [] : [hint(field, 'unknownName', { name })];
  });
}

function misspelled(table: PlanTable, record: Fields): RecordProblem[] {
  return Object.entries(schemaOf(table).fields).flatMap(([key, { kind }]) => {
    const value = record[key];
    const written = typeof value === 'string' ? value.trim() : '';
    if (written === '') return [];
    if (kind === 'email' && !E_MAIL.test(written)) return [hint(key, 'notAnEmail')];
    return kind === 'link' && !LINK.test(written) ? [hint(key, 'notALink')] : [];
  });
}

type Check<T extends PlanTable> = (record: PlanRecords[T], context: Context<T>) => RecordProblem[];

/** What holds for one table only. */
const CHECKS: { readonly [T in PlanTable]: Check<T> } = {
  stakeholders: (person, { plan, others, today }) => {
    const latest = addDays(today, 1); // it may be tomorrow already where the other one is
    return [
      ...(others.some(({ name }) => isSameName(name, person.name)) ? [error('name', 'nameTwice', { name: person.name })] : []),
      ...circle(
        'reportsTo',
        plan.stakeholders.indexOf(person),
        plan.stakeholders.map(({ name, reportsTo: to }) => ({ name, to })),
      ),
      ...(person.lastContact > latest ? [error('lastContact', 'dayInFuture', { latest })] : []),
    ];
  },
  business: ({ kind, rating }) =>
    rating !== null && kind !== 'financialHealth' ? [hint('rating', 'onlyForFinancialHealth')] : [],
  swot: () => [],
  goals: (goal, { plan, others, isNew, today }) => [
    ...(others.some((other) => isSameName(other.goal, goal.goal)) ? [error('goal', 'nameTwice', { name: goal.goal })] : []),
    ...circle(
      'leadsTo',
      plan.goals.indexOf(goal),
      plan.goals.map(({ goal: name, leadsTo: to }) => ({ name, to })),
    ),
    ...figureProblems(goal),
    ...(isMismatch(goal, isNew, today) ? [hint('horizon', 'horizonMismatch')] : []),
  ],
  actions: ({ kind, goal }) => (kind === 'step' && isBlank(goal) ? [error('goal', 'fieldBlank')] : []),
  opportunities: (opportunity, { others }) => [
    ...outcomeProblems(opportunity),
    ...(others.some((other) => isSameName(other.opportunity, opportunity.opportunity))
      ? [hint('opportunity', 'nameTwice', { name: opportunity.opportunity })]
      : []),
  ],
  whitespace: ({ unit, product }, { others }) =>
    others.some((other) => isSameName(other.product, product) && foldName(other.unit) === foldName(unit))
      ? [error('product', 'nameTwice', { name: product })]
      : [],
  team: () => [],
};

const E_MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** @param place the record's among the links. */
function circle(field: string, place: number, links: readonly { name: string; to: string }[]): RecordProblem[] {
  const found = findCircles(links).find((each) => each.includes(place));
  if (!found) return [];
  return [found.length === 1 ? error(field, 'refersToItself') : error(field, 'circle', { name: links[place]?.to ?? '' })];
}

function figureProblems({ measure, baseline, target, actual }: Goal): RecordProblem[] {
  const given = [baseline, target, actual].some((figure) => figure !== null);
  if (isBlank(measure)) return given ? [hint('measure', 'figureWithoutMeasure')] : [];
  return target !== null && isSame(target, baseline ?? 0) ? [error('target', 'targetIsStart')] : [];
}

/** A new goal is entered today; of one that stood there before only what is too far away is sure to be wrong. */
function isMismatch({ horizon, due }: Goal, isNew: boolean, today: string): boolean {
  if (!isNew) return isBeyondHorizon({ horizon, due }, today);
  const lies = horizonOf(due, today);
  return lies !== null && horizon !== null && lies !== horizon;
}

function outcomeProblems({ stage, closedOn, lostReason }: Opportunity): RecordProblem[] {
  const isClosed = stage === 'won' || stage === 'lost';
  return [
    ...(isClosed && closedOn === '' ? [error('closedOn', 'closedOnMissing')] : []),
    ...(lostReason !== null && stage !== 'lost' ? [error('lostReason', 'onlyForLost')] : []),
  ];
}

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');
const isSameName = (a: string, b: string): boolean => foldName(a) !== '' && foldName(a) === foldName(b);

const problem =
  (severity: RecordProblem['severity']) =>
  (field: string, code: RecordProblem['code'], values: RecordProblem['values'] = {}): RecordProblem => ({
    field,
    code,
    severity,
    values,
  });
const error = problem('error');
const hint = problem('hint');
