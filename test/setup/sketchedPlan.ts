// A plan in the model's own types, from the relevant fields of its records.
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { PLAN_TABLES } from '../../src/model/plan/PlanRecords';
import { fieldColumns } from '../../src/workbook/recordFields';
import { tabs } from '../../src/workbook/tabs';
import type { PlanSketch } from './planWorkbook';

const NUMBERS = ['number', 'list'];

export function sketchedPlan(sketch: PlanSketch): AccountPlan {
  const tables = PLAN_TABLES.map((table) => {
    const blank = fieldColumns(tabs[table]).map(
      ({ key, rule }) => [key, NUMBERS.includes(rule?.kind ?? '') ? null : ''] as const,
    );
    return [
      table,
      (sketch[table] ?? []).map((record, at) => ({ id: `${table}${at}`, ...Object.fromEntries(blank), ...record })),
    ] as const;
  });
  return {
    account: {
      id: 'a1',
      name: 'Ernst Handel',
      tier: 'key',
      kam: 'Ada Novak',
      salesRep: '',
      sponsor: '',
      whyKey: '',
      keyBenefits: '',
      revenue1: 100,
      revenue2: 200,
      revenue3: 300,
      revenueToDate: null,
      cost1: null,
      cost2: null,
      cost3: null,
      potential: 500,
      contractEnds: '',
      daysOfNotice: null,
      renewal: '',
      cadenceOverride: null,
    },
    pulse: null,
    ...Object.fromEntries(tables),
  } as unknown as AccountPlan;
}
