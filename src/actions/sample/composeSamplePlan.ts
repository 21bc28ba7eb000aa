// The records of a sample account, table by table: the figures with the catalogue's words, days counted from today, places as names.
import { addDays } from '../../model/calendar/addDays';
import { workingDayFrom } from '../../model/calendar/weekend';
import { ACCOUNT_TABLES, type AccountTable } from '../../model/plan/PlanRecords';
import { joinNames } from '../../text/format/joinNames';
import type { Language } from '../../text/locales';
import { fieldColumns, type Field } from '../../workbook/recordFields';
import type { Workbook } from '../../workbook/Workbook';
import { tabs } from '../../workbook/tabs';
import { workbookText, type WorkbookText } from '../../workbook/words';
import type { SamplePlanFigures } from '../sampleData/samplePlanFigures';

type Fields = Record<string, Field>;
type SampleText = WorkbookText['sample'];
type PlanText = SampleText['plans']['plans'][number];

export interface SamplePlan {
  /** The account's own fields. */
  account: Fields;
  records: readonly (readonly [AccountTable, readonly Fields[]])[];
}

/** @param place of the plan in the catalogue. */
export function composeSamplePlan(
  figures: SamplePlanFigures,
  place: number,
  language: Language,
  { today, weekend, locale: { calendar } }: Pick<Workbook, 'today' | 'weekend' | 'locale'>,
): SamplePlan {
  const { sample } = workbookText(language);
  const plan = sample.plans.plans[place] as PlanText;
  const names = namesOf(sample, plan);
  const { sponsor } = figures;
  return {
    account: {
      ...(sponsor === null ? {} : { sponsor: names.of['person']?.[sponsor] ?? '' }),
      whyKey: plan.whyKey,
      keyBenefits: plan.keyBenefits,
    },
    records: ACCOUNT_TABLES.map((table) => {
      const texts: readonly Fields[] = table === 'whitespace' ? [] : plan[table];
      const dates = new Set(fieldColumns(tabs[table]).flatMap(({ key, rule }) => (rule?.kind === 'date' ? [key] : [])));
      const rows = figures.records[table].map((row, at): Fields => ({ ...texts[at], ...fieldsOf(row, dates) }));
      return [table, rows] as const;
    }),
  };

  function fieldsOf(row: object, dates: ReadonlySet<string>): Fields {
    const fields: Fields = {};
    for (const [key, figure] of Object.entries(row) as [string, string | number | readonly number[]][]) {
      // Lists of people are joined below.
      if (typeof figure === 'object') continue;
      if (typeof figure !== 'number') fields[key] = figure;
      else if (dates.has(key)) fields[key] = workingDayFrom(addDays(today, figure), weekend, calendar, figure > 0 ? 1 : -1);
      else fields[key] = names.of[key]?.[figure] ?? figure;
    }
    return 'ours' in row ? { ...fields, people: peopleOf(row as Present) } : fields;
  }

  function peopleOf({ ours, theirs = [] }: Present): string {
    const present = [...ours.map((at) => names.of['person']?.[at] ?? ''), ...theirs.map((at) => names.customer[at] ?? '')];
    return joinNames(language, present, present.length);
  }
}

interface Present {
  ours: readonly number[];
  theirs?: readonly number[];
}

/** What the places of each field count in. */
function namesOf(
  { people, plans }: SampleText,
  plan: PlanText,
): { of: Readonly<Record<string, readonly string[]>>; customer: string[] } {
  const customer = plan.stakeholders.map(({ name }) => name);
  const goals = plan.goals.map(({ goal }) => goal);
  const opportunity = plan.opportunities.map((each) => each.opportunity);
  const ours = [...people, ...plans.specialists];
  const us = { ourOwner: ours, owner: ours, person: ours };
  const { products: product, competitors: competitor } = plans;
  const records = { reportsTo: customer, contactName: customer, goal: goals, leadsTo: goals, opportunity };
  return { of: { ...us, ...records, product, competitor, unit: plan.units }, customer };
}
