// A file with the product's own words for its columns, as its tabs and its lists have them: all of them are recognised.
import { ACTIVITY_FIELDS, OPPORTUNITY_FIELDS, SALES_FIELDS } from '../../../sidebar/importData/columns/fileFields';
import { CONTACT_FIELDS } from '../../../sidebar/importData/columns/contactFields';
import { planColumns } from '../../../sidebar/importData/columns/planColumns';
import { importedColumns } from '../../../src/actions/imports/importedColumns';
import type { FileKind } from '../../../src/model/imports/recognizeFile';
import { importData as english } from '../../../src/text/en/importData';
import { importData as persian } from '../../../src/text/fa/importData';
import { LANGUAGES, type Language } from '../../../src/text/locales';
import { withYears } from '../../../src/text/withYears';
import { workbookText } from '../../text/catalogues';

const wordsOf = (language: Language): Readonly<Record<string, string>> => (language === 'en' ? english : persian).fields;
/** Half-spaces as they are, as spaces, and left out; and half-spaces where Persian words have a space. */
const variantsOf = (label: string): string[] => [
  ...new Set([
    label,
    label.replace(/\u200c/g, ' '),
    label.replace(/\u200c/g, ''),
    label.replace(/(?<=[\u0600-\u06ff]) /g, '\u200c'),
  ]),
];
const FIELDS = importedColumns.map(({ key }) => key);

/** What the columns of a file of this kind are taken for. */
function usesOf(kind: FileKind, language: Language, headers: readonly string[]): string[] {
  const lastFullYear = language === 'en' ? 2025 : 1404;
  const { columns } = planColumns(headers, [headers.map((_, at) => `x${at}`)], { fields: FIELDS, lastFullYear, kind });
  return columns.map(({ use }) =>
    use.kind === 'field'
      ? use.field
      : use.kind === 'year'
        ? `${use.figure} ${use.year}${use.toDate ? ' to date' : ''}`
        : use.kind,
  );
}

/** The columns that a file of a kind has in any case. */
const BASE: Readonly<Record<Exclude<FileKind, 'accounts'>, readonly string[]>> = {
  salesLines: ['account', 'date', 'amount', 'quantity'],
  opportunities: ['account', 'stage', 'amount'],
  contacts: ['account', 'email', 'lastName'],
  activities: ['account', 'activityDay', 'subject'],
};
const OF_KIND = {
  salesLines: SALES_FIELDS,
  opportunities: OPPORTUNITY_FIELDS,
  contacts: CONTACT_FIELDS,
  activities: ACTIVITY_FIELDS,
};
const KINDS = Object.keys(OF_KIND) as (keyof typeof OF_KIND)[];
/** The list has other names for the day of an activity, and a deal's only day is read by its stage. */
const labelKey = (kind: FileKind, field: string): string => (kind === 'activities' && field === 'date' ? 'activityDay' : field);
const isRead = (use: string | undefined, field: string): boolean =>
  use === field || (use === 'date' && field === 'expectedClose');

test.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [kind, language] as const)))(
  'each name in the list of what a column of %s can be is recognised as itself in %s',
  (kind, language) => {
    const words = wordsOf(language);
    const missed = OF_KIND[kind].flatMap((field) => {
      const key = labelKey(kind, field);
      const others = BASE[kind].filter((each) => each !== key && !(key === 'contactName' && each === 'lastName'));
      return variantsOf(words[key] ?? '').filter(
        (label) => !isRead(usesOf(kind, language, [...others.map((each) => words[each] ?? ''), label]).at(-1), field),
      );
    });
    expect(missed).toEqual([]);
  },
);

/** The tabs, with what their columns are in a file. */
const TABS = {
  opportunities: {
    account: 'account',
    opportunity: 'dealName',
    product: 'product',
    stage: 'stage',
    amount: 'amount',
    probability: 'probability',
    expectedClose: 'expectedClose',
    closedOn: 'date',
    owner: 'salesRep',
    crmId: 'dealId',
  },
  stakeholders: {
    account: 'account',
    name: 'contactName',
    ...Object.fromEntries(CONTACT_FIELDS.slice(CONTACT_FIELDS.indexOf('jobTitle')).map((field) => [field, field])),
  },
  log: {
    account: 'account',
    day: 'date',
    people: 'attendees',
    kind: 'activityType',
    subject: 'subject',
    whose: 'whose',
    uid: 'activityId',
  },
} as const;
const KIND_OF_TAB = { opportunities: 'opportunities', stakeholders: 'contacts', log: 'activities' } as const;

test.each(
  LANGUAGES.flatMap((language) => (['opportunities', 'stakeholders', 'log'] as const).map((tab) => [tab, language] as const)),
)('a copy of the tab %s in %s has its columns', (tab, language) => {
  const columns: Readonly<Record<string, { header: string }>> = workbookText(language).tabs[tab].columns;
  for (const variant of [0, 1, 2]) {
    const headers = Object.values(columns).map(({ header }) => variantsOf(header)[variant] ?? header);
    const uses = usesOf(KIND_OF_TAB[tab], language, headers);
    const found = Object.keys(columns).map((key, at) => [key, uses[at]]);
    expect(Object.fromEntries(found)).toMatchObject(TABS[tab]);
  }
});

test.each(LANGUAGES)('a copy of Accounts in %s has all columns that a file may fill', (language) => {
  const lastFullYear = language === 'en' ? 2025 : 1404;
  const columns: Readonly<Record<string, { header: string }>> = workbookText(language).tabs.accounts.columns;
  const useOf = (key: string): string => {
    const [, figure, year] = /^(revenue|cost)(\d)$/.exec(key) ?? [];
    if (figure !== undefined) return `${figure} ${lastFullYear - 3 + Number(year)}`;
    return key === 'revenueToDate' ? `revenue ${lastFullYear + 1} to date` : key;
  };
  const headers = ['account', ...FIELDS].map((key) => withYears(language, columns[key]?.header ?? '', lastFullYear));
  for (const variant of [0, 1, 2, 3]) {
    const uses = usesOf(
      'accounts',
      language,
      headers.map((header) => variantsOf(header)[variant] ?? header),
    );
    const missed = FIELDS.flatMap((key, at) => (uses[at + 1] === useOf(key) ? [] : [`${headers[at + 1]}: ${uses[at + 1]}`]));
    expect(missed).toEqual([]);
  }
  for (const field of ['customerStatus', 'currency']) {
    const label = wordsOf(language)[field] ?? '';
    for (const variant of variantsOf(label))
      expect([variant, usesOf('accounts', language, [headers[0] ?? '', variant]).at(-1)]).toEqual([variant, field]);
  }
});
