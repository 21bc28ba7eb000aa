// Each field is defined once, in the schema of its record: everything else is derived from it, or listed here as missing.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ACCOUNT_TABLES, PLAN_TABLES } from '../../../src/model/plan/PlanRecords';
import { VOCABULARY } from '../../../src/model/records/vocabulary';
import { account } from '../../../src/model/records/account';
import { blankRecord } from '../../../src/model/plan/blankRecord';
import { RECORDS } from '../../../src/model/records/records';
import { longestText, referencesOf, requiredFields, schemaOf } from '../../../src/model/records/recordRules';
import { LANGUAGES } from '../../../src/text/locales';
import { ACCOUNT_TABS, tabs } from '../../../src/workbook/tabs';
import { workbookText } from '../../text/catalogues';

describe.each(ACCOUNT_TABLES)('%s', (table) => {
  const { name, fields } = schemaOf(table);
  const keys = Object.keys(fields);

  test('every field has a column, in the order of the schema', () => {
    expect(tabs[table].columns.map(({ key }) => key).filter((key) => keys.includes(key))).toEqual(keys);
  });

  test.each(LANGUAGES)('every field has a header: %s', (language) => {
    const columns: Readonly<Record<string, { header: string }>> = workbookText(language).tabs[table].columns;
    expect(keys.filter((key) => (columns[key]?.header ?? '') === '')).toEqual([]);
  });

  test('a blank record has every field, texts as "" and everything else as null', () => {
    const blank = Object.entries(blankRecord(table));
    expect(blank.map(([key]) => key)).toEqual(keys);
    for (const [key, value] of blank) {
      const { kind } = fields[key]!;
      expect(value).toBe(['text', 'sentence', 'email', 'link', 'day', 'reference'].includes(kind) ? '' : null);
    }
  });

  test('the name field of a record is required, and a reference is as long as the name it repeats', () => {
    expect(requiredFields(table)).toContain(name);
    for (const [key, to] of referencesOf(table)) {
      const target = schemaOf(to);
      expect(longestText(fields[key]!)).toBe(longestText(target.fields[target.name]!));
    }
  });
});

test('every table of records is in the list of tabs of accounts, without which no record is read or created', () => {
  expect([...ACCOUNT_TABS].sort()).toEqual(Object.keys(RECORDS).sort());
});

test('every account field that a plan changes has a column in Accounts', () => {
  const columns = tabs.accounts.columns.map(({ key }) => key);
  expect(Object.keys(account.fields).filter((key) => !columns.includes(key))).toEqual([]);
});

test('the languages of a workbook are the languages with a catalogue', () => {
  expect(VOCABULARY.language).toEqual(LANGUAGES);
});

const SIDEBAR = join(__dirname, '..', '..', '..', 'sidebar');
/** Panels with limits outside record fields: texts of criteria, lines of a page or a cell, cells of a file, names in a warehouse, reasons of scores. */
const OTHERS = [
  'businessReview/ReviewView.tsx',
  'chooseCriteria/CriterionWords.tsx',
  'dueReviews/ProblemLines.tsx',
  'importData/rows/ReadAccount.ts',
  'importData/warehouse/WarehouseForm.tsx',
  'jobDescription/JobTitle.tsx',
  'scoreAccounts/ResolveScore.tsx',
  'scoreAccounts/ScorePad.tsx',
];

const panelFiles = readdirSync(SIDEBAR, { recursive: true, encoding: 'utf8' })
  .map((file) => join(SIDEBAR, file))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(join('sidebar', 'components')));

test('no panel defines its own limits', () => {
  expect(panelFiles.length).toBeGreaterThan(100);
  const literal = /\b(?:limit|maxLength|min|max)=(?:\{\d|"\d)|\b(?:LIMITS?|LONGEST)(?:_\w+)? = (?:\d+;|\{[^}]*: \d)/;
  const found = panelFiles.filter((file) => literal.test(readFileSync(file, 'utf8'))).map((file) => relative(SIDEBAR, file));
  expect(found.map((file) => file.replace(/\\/g, '/')).filter((file) => !OTHERS.includes(file))).toEqual([]);
});

test.each([...PLAN_TABLES, 'account' as const])('a panel mentions every field of %s that people fill in', (table) => {
  const texts = panelFiles.map((file) => readFileSync(file, 'utf8')).filter((text) => new RegExp(`['"]${table}['"]`).test(text));
  const filledIn = Object.entries(schemaOf(table).fields).filter(([, { stamped }]) => stamped !== true);
  const isMentioned = ([key]: [string, unknown]): boolean => texts.some((text) => new RegExp(`\\b${key}\\b`).test(text));
  expect(filledIn.filter((field) => !isMentioned(field)).map(([key]) => key)).toEqual([]);
});
