import { foldName } from '../names/foldName';
import { addDays } from '../calendar/addDays';
import { LINK } from '../records/link';
import { rangeProblem } from '../records/rangeProblem';
import { isNumberField, referencesOf, requiredFields, schemaOf } from '../records/recordRules';
import { isSame } from '../scoring/tolerance';
import type { AccountPlan } from './AccountPlan';
import { findCycles } from './findCycles';
import { cellReference } from './cellReference';
import { isBeyondHorizon } from './goalFlag';
import { horizonOf } from './horizonOf';
import type { Goal, Opportunity, PlanRecords, PlanTable } from './PlanRecords';
import type { RecordProblem } from './RecordProblem';
import { isBlank, problemOf } from '../records/problemOf';

interface Context<T extends PlanTable> {
  /** The plan including the record. */
  plan: AccountPlan;
  /** The other records of the table. */
  others: readonly PlanRecords[T][];
  isNew: boolean;
  today: string;
}

/**
 * Checks a record before it is saved; errors come first, then hints. The panel and the workbook apply the same rules. Text lengths and list
 * words are checked where they are written.
 *
 * @param record the record to save. It replaces the record with its id in `plan`; if there is none it is new, and its id can be ''.
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

/** The figures of a record, or of some of its fields, that are outside their range or not whole. */
export function outOfRange(table: PlanTable | 'account', record: Fields): RecordProblem[] {
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

/** Rules of a single table. */
const CHECKS: { readonly [T in PlanTable]: Check<T> } = {
  stakeholders: (person, { plan, others, today }) => {
    const latest = addDays(today, 1); // the user's time zone can be a day ahead
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
    ...(isBlank(goal.actualFrom) || cellReference(goal.actualFrom) !== null ? [] : [error('actualFrom', 'notACell')]),
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

/** @param place index of the record in `links`. */
function circle(field: string, place: number, links: readonly { name: string; to: string }[]): RecordProblem[] {
  const found = findCycles(links).find((each) => each.includes(place));
  if (!found) return [];
  return [found.length === 1 ? error(field, 'refersToItself') : error(field, 'circle', { name: links[place]?.to ?? '' })];
}

function figureProblems({ measure, baseline, target, actual }: Goal): RecordProblem[] {
  const given = [baseline, target, actual].some((figure) => figure !== null);
  if (isBlank(measure)) return given ? [hint('measure', 'figureWithoutMeasure')] : [];
  return target !== null && isSame(target, baseline ?? 0) ? [error('target', 'targetIsStart')] : [];
}

/** A new goal starts today. For an existing goal the start is unknown, so only a due date that is too late is certainly wrong. */
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

const isSameName = (a: string, b: string): boolean => foldName(a) !== '' && foldName(a) === foldName(b);

const error = problemOf<RecordProblem['code']>('error');
const hint = problemOf<RecordProblem['code']>('hint');
