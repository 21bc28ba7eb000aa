// A small plan for tests of editing.
import { blankRecord } from '../../../src/model/plan/blankRecord';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { PlanRecords, PlanTable } from '../../../src/model/plan/PlanRecords';

export function record<T extends PlanTable>(table: T, id: string, fields: Partial<PlanRecords[T]> = {}): PlanRecords[T] {
  return { ...blankRecord(table), ...fields, id } as unknown as PlanRecords[T];
}

/** Ernst Handel: two people, a goal with an action, one line of SWOT. */
export function plan(changes: Partial<AccountPlan> = {}): AccountPlan {
  return {
    account: {
      id: 'ernst',
      name: 'Ernst Handel',
      tier: 'key',
      kam: 'Ada',
      salesRep: 'Bo',
      sponsor: '',
      whyKey: '',
      keyBenefits: '',
      revenue1: 1,
      revenue2: 2,
      revenue3: 3,
      revenueToDate: null,
      cost1: null,
      cost2: null,
      cost3: null,
      potential: null,
      contractEnds: '',
      daysOfNotice: null,
      renewal: '',
      cadenceOverride: null,
      buysMore: null,
      linkedIn: '',
      linkedInSeen: '',
      meetingLink: '',
    },
    pulse: null,
    stakeholders: [
      record('stakeholders', 'mendel', { name: 'Roland Mendel', influence: 4 }),
      record('stakeholders', 'kloss', { name: 'Horst Kloss', reportsTo: 'Roland Mendel' }),
    ],
    business: [],
    swot: [record('swot', 'threat', { kind: 'threat', entry: 'Cheaper imports', goal: 'Second plant' })],
    goals: [record('goals', 'plant', { goal: 'Second plant', horizon: 'long', owner: 'Ada', due: '2028-06-30' })],
    actions: [record('actions', 'call', { goal: 'Second plant', kind: 'step', action: 'Call', owner: 'Ada', due: '2026-12-01' })],
    opportunities: [],
    whitespace: [],
    team: [],
    reviews: [],
    ...changes,
  };
}
