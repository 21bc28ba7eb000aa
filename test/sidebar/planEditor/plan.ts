// A small plan for tests of editing.
import { blankRecord } from '../../../src/model/plan/blankRecord';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { PlanRecords, PlanTable } from '../../../src/model/plan/PlanRecords';
import { plan as blankPlan } from '../../model/plan/plans';

export function record<T extends PlanTable>(table: T, id: string, fields: Partial<PlanRecords[T]> = {}): PlanRecords[T] {
  return { ...blankRecord(table), ...fields, id } as unknown as PlanRecords[T];
}

/** Ernst Handel: two people, a goal with an action, one line of SWOT. */
export const plan = (changes: Partial<AccountPlan> = {}): AccountPlan =>
  blankPlan({
    account: { id: 'ernst', tier: 'key', kam: 'Ada', salesRep: 'Bo', revenue1: 1, revenue2: 2, revenue3: 3 },
    stakeholders: [
      record('stakeholders', 'mendel', { name: 'Roland Mendel', influence: 4 }),
      record('stakeholders', 'kloss', { name: 'Horst Kloss', reportsTo: 'Roland Mendel' }),
    ],
    swot: [record('swot', 'threat', { kind: 'threat', entry: 'Cheaper imports', goal: 'Second plant' })],
    goals: [record('goals', 'plant', { goal: 'Second plant', horizon: 'long', owner: 'Ada', due: '2028-06-30' })],
    actions: [record('actions', 'call', { goal: 'Second plant', kind: 'step', action: 'Call', owner: 'Ada', due: '2026-12-01' })],
    ...changes,
  });
