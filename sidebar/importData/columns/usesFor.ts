// The possible uses of a column, as the options of its list.
import type { ImportOffer } from '../../../src/actions/imports/loadImport';
import type { FileKind } from '../../../src/model/imports/recognizeFile';
import { importData as words } from '../../../src/text/en/importData';
import type { Option } from '../../components/Select';
import { isolate } from '../../format';
import { CONTACT_FIELDS } from './contactFields';
import type { ColumnUse, YearFigure } from './ImportPlan';
import { ACTIVITY_FIELDS, OPPORTUNITY_FIELDS, SALES_FIELDS } from './fileFields';

/** Columns of the register for one of several years. The file's own years decide which. */
const isOfAYear = (key: string) => /^cost\d$/.test(key);

/** A use as the value of an option, without its year. */
export const valueOfUse = (use: ColumnUse): string => {
  if (use.kind === 'field') return `field:${use.field}`;
  return use.kind === 'year' ? `year:${use.figure}` : use.kind;
};

/**
 * @param year the initial year of a yearly figure.
 * @param toDate whether that year is not over.
 */
export function columnUseOf(value: string, year: number | null, toDate = false): ColumnUse {
  const [kind, rest = ''] = value.split(/:(.*)/s);
  if (kind === 'field') return { kind, field: rest };
  if (kind === 'year') return { kind, figure: rest as YearFigure, year, toDate: toDate && rest === 'revenue' };
  return kind === 'own' ? { kind } : { kind: 'leaveOut' };
}

export function usesFor(kind: FileKind, { fields }: ImportOffer): Option<string>[] {
  const leaveOut = { value: 'leaveOut', label: words.leaveOut };
  const account = { value: 'field:account', label: words.fields.account };
  if (kind === 'salesLines')
    return [leaveOut, ...SALES_FIELDS.map((field) => ({ value: `field:${field}`, label: words.fields[field] }))];
  if (kind === 'opportunities')
    return [leaveOut, ...OPPORTUNITY_FIELDS.map((field) => ({ value: `field:${field}`, label: words.fields[field] }))];
  if (kind === 'activities')
    return [
      leaveOut,
      ...ACTIVITY_FIELDS.map((field) => ({
        value: `field:${field}`,
        label: words.fields[field === 'date' ? 'activityDay' : field],
      })),
    ];
  if (kind === 'contacts')
    return [leaveOut, ...CONTACT_FIELDS.map((field) => ({ value: `field:${field}`, label: words.fields[field] }))];
  return [
    leaveOut,
    account,
    { value: 'field:customerStatus', label: words.fields.customerStatus },
    { value: 'field:currency', label: words.fields.currency },
    { value: 'field:category', label: words.fields.category },
    { value: 'year:revenue', label: words.revenueOfYear },
    { value: 'year:cost', label: words.costOfYear },
    { value: 'field:marginShare', label: words.fields.marginShare },
    ...fields.filter(({ key }) => !isOfAYear(key)).map(({ key, label }) => ({ value: `field:${key}`, label: isolate(label) })),
    { value: 'own', label: words.ownColumn },
  ];
}

/** The label of a use in a sentence. */
export function nameOfUse(use: ColumnUse, { fields }: ImportOffer): string {
  if (use.kind === 'year') return words.figureOfYear[use.figure](use.year);
  if (use.kind !== 'field') return use.kind === 'own' ? words.ownColumn : words.leaveOut;
  return fields.find(({ key }) => key === use.field)?.label ?? words.fields[use.field as keyof typeof words.fields] ?? use.field;
}
