// Random account plans: records of any valid value, from their schemas, so that a new field is covered by itself.
import fc from 'fast-check';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { PLAN_TABLES } from '../../src/model/plan/PlanRecords';
import type { FieldSchema } from '../../src/model/records/RecordSchema';
import { isNumberField, schemaOf } from '../../src/model/records/recordRules';
import { VOCABULARY } from '../../src/model/records/vocabulary';
import { sketchedPlan } from './sketchedPlan';

const word = fc.constantFrom('Ada', 'Bo', 'Café «Cy»', 'دانا', 'Order 66', 'A very long name of a thing that goes on');
const day = fc.constantFrom('2025-12-31', '2026-05-30', '2026-06-01', '2026-07-04', '2028-02-29');

function valueOf(field: FieldSchema): fc.Arbitrary<unknown> {
  if (isNumberField(field)) {
    const [from, to] = [field.from ?? -1000, field.to ?? 100_000];
    const any =
      field.whole || field.kind === 'scale' ? fc.integer({ min: from, max: to }) : fc.double({ min: from, max: to, noNaN: true });
    return fc.option(any, { nil: null });
  }
  if (field.kind === 'word') return fc.option(fc.constantFrom<unknown>(...VOCABULARY[field.list]), { nil: null });
  if (field.kind === 'day') return fc.oneof(fc.constant(''), day);
  if (field.kind === 'yesOrNo') return fc.constantFrom(true, false, null);
  return fc.oneof(fc.constant(''), word);
}

/** The plan of an account that is named, with up to six records in each table. */
export const anyPlan: fc.Arbitrary<AccountPlan> = fc
  .record({
    account: fc.record(fieldsOf('account')),
    tables: fc.record(
      Object.fromEntries(
        [...PLAN_TABLES, 'reviews' as const].map((table) => [table, fc.array(fc.record(fieldsOf(table)), { maxLength: 6 })]),
      ),
    ),
  })
  .map(({ account, tables }): AccountPlan => {
    const empty = sketchedPlan({});
    const records = Object.entries(tables).map(([table, list]) => [
      table,
      list.map((record, at) => ({ ...record, id: `${table}${at}` })),
    ]);
    return { ...empty, account: { ...empty.account, ...account }, ...Object.fromEntries(records) } as AccountPlan;
  });

function fieldsOf(table: Parameters<typeof schemaOf>[0]): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(schemaOf(table).fields).map(([key, field]) => [key, valueOf(field)]));
}
