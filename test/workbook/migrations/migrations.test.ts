// Workbooks stored by earlier versions: each is migrated to the current schema, once, and keeps its users' content.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA } from '../../../src/workbook/migrations/schema';
import type { TabKey } from '../../../src/workbook/Tab';
import { columnLetter } from '../../../src/workbook/columnLetter';
import { tabs } from '../../../src/workbook/tabs';
import type { SavedWorkbook } from '../../../workbench/host/SavedWorkbook';
import { openWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { titleOf } from '../../setup/titleOf';
import { readTab } from '../../setup/readTab';
import { codeWith } from './codeWith';

const files = join(__dirname, 'files');
const stored = (name: string): SavedWorkbook => JSON.parse(readFileSync(join(files, `${name}.json`), 'utf8')) as SavedWorkbook;
const names = readdirSync(files).map((file) => file.replace('.json', ''));

/** Every sheet's cells beside its name, without the rows of Settings that commands keep for a stop and for deleted tabs. */
const cellsOf = (workbook: OpenedWorkbook) =>
  workbook.user((book) =>
    book.getSheets().map((sheet) => {
      const rows = sheet.getDataRange().getValues();
      return [sheet.getName(), rows.filter(([key]) => !/^(criteriaCopy|journal|keys:\w+)$/.test(String(key)))];
    }),
  );

/**
 * What this version words, highlights or computes differently in a stored workbook of its own schema: cells by their place and rules by the word
 * that they highlight, each with its name in the answer of Set up workbook.
 */
const REWORDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '4-english': {
    'Criteria M2': 'Scored',
    'Criteria N2': 'May fall to',
    'Our customers N2': 'ABC class',
    'Scoring Matrix H4': 'Score',
    'Scoring Matrix J4': 'Suggested tier',
    'Scoring Matrix K7': 'Stays key',
    'Scoring Matrix A2': 'Scoring Matrix',
    Key: 'Key',
    'Opportunities Q2': 'Weighted amount',
    'Whitespace I2': 'Still open',
  },
  '4-persian': {
    'معیارها M2': 'امتیازدهی‌شده',
    'معیارها N2': 'می‌تواند کم شود تا',
    'مشتریان L2': 'رشد ۱۴۰۴',
    'مشتریان M2': 'گروه ABC',
    'ماتریس امتیازدهی H4': 'امتیاز',
    'ماتریس امتیازدهی J4': 'سطح پیشنهادی',
    'ماتریس امتیازدهی K4': 'پایداری',
    'ماتریس امتیازدهی A2': 'ماتریس امتیازدهی',
    کلیدی: 'کلیدی',
    'فرصت‌های فروش Q2': 'مبلغ وزنی',
    'ظرفیت خالی فروش I2': 'باقی‌مانده',
  },
};

type Cells = ReturnType<typeof cellsOf>;

/** The cells that differ, as `Accounts L2`, without the rows that were added. */
const changedCells = (before: Cells, after: Cells): string[] =>
  before.flatMap(([title, rows], sheet) =>
    (rows as unknown[][]).flatMap((line, row) =>
      line.flatMap((value, column) => {
        const now = (after[sheet]?.[1] as unknown[][] | undefined)?.[row]?.[column];
        return String(value) === String(now) ? [] : [`${String(title)} ${columnLetter(column + 1)}${row + 1}`];
      }),
    ),
  );

/** Our tabs: key and title. */
const ourTabs = (workbook: OpenedWorkbook): (readonly [TabKey, string])[] =>
  workbook
    .user((book) => book.getSheets().map((sheet) => [sheet.getName(), String(sheet.getRange('A1').getValue())] as const))
    .map(([title, first]) => [(first.split(':')[1] ?? '') as TabKey, title] as const)
    .filter(([key]) => Object.hasOwn(tabs, key));

/** What people entered, by tab, row and column, without what formulas show; settings by their keys. */
function entered(workbook: OpenedWorkbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [key, title] of ourTabs(workbook)) {
    if (key === 'history') continue;
    const { columns } = tabs[key];
    const isComputed = (column: string): boolean => columns.find((each) => each.key === column)?.role === 'computed';
    const { keys, rows } = readTab(workbook, title);
    rows.forEach((row, at) => {
      const place = key === 'settings' ? String(row['key']) : String(at);
      for (const [column, value] of Object.entries(row))
        if (value !== '' && !(keys.includes(column) && isComputed(column))) cells.set([key, place, column].join(' '), value);
    });
  }
  return cells;
}

test('each schema has a workbook stored by its version, in English with plans and in Persian with its own data', () => {
  const schemas = Array.from({ length: SCHEMA }, (_, at) => String(at + 1));
  expect(names.sort()).toEqual(schemas.flatMap((schema) => [`${schema}-english`, `${schema}-persian`]));
});

test.each(names.filter((name) => name.startsWith(`${SCHEMA}-`)))(
  'the workbook %s has all columns of its tabs: a new one comes with its first value (WHEN_USED), or a migration adds it',
  (name) => {
    const workbook = openWorkbook({ snapshot: stored(name) });
    const missing = ourTabs(workbook).flatMap(([key, title]) => {
      const { keys } = readTab(workbook, title);
      const required = tabs[key].columns.filter(({ optional }) => optional !== true);
      return required.filter((column) => !keys.includes(column.key)).map((column) => `${key} ${column.key}`);
    });
    expect(missing).toEqual([]);
  },
);

describe.each(names)('the workbook %s', (name) => {
  const schema = Number(name.split('-')[0]);

  test('keeps its content and every entry of its users when opened, and is migrated once', () => {
    const workbook = openWorkbook({ snapshot: stored(name) });
    const before = cellsOf(workbook);
    const entries = entered(workbook);
    const reworded = REWORDED[name] ?? {};
    const repaired = Object.values(reworded);
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired, problems: [] });
    if (schema === SCHEMA) expect(Object.keys(reworded)).toEqual(expect.arrayContaining(changedCells(before, cellsOf(workbook))));
    const after = entered(workbook);
    expect(entries.size).toBeGreaterThan(100);
    const isLost = ([cell, value]: [string, unknown]): boolean => String(after.get(cell)) !== String(value);
    expect([...entries].filter(isLost).map(([cell]) => cell)).toEqual(schema === SCHEMA ? [] : ['settings schema value']);
    workbook.ask('setUpWorkbook', {});
    expect(workbook.host.cost.writes).toBe(0);
  });

  test('answers every loading request', () => {
    const workbook = openWorkbook({ snapshot: stored(name) });
    for (const action of [
      'loadRankAccounts',
      'loadReviews',
      'loadWork',
      'loadReadiness',
      'loadSettings',
      'loadImport',
    ] as const) {
      expect(workbook.request(action, {})).toMatchObject({ ok: true });
    }
  });
});

test('the content that users entered into the English workbook is kept', () => {
  const workbook = openWorkbook({ snapshot: stored('1-english') });
  workbook.ask('setUpWorkbook', {});
  const { headers, rows } = readTab(workbook, 'Our customers');
  expect(headers).toContain('Region');
  expect(rows.slice(0, 3).map(({ Region }) => Region)).toEqual(['South', 'North', 2]);
  expect(workbook.user((book) => book.getSheetByName('Our customers')!.getRange('A4').getNote())).toBe('A note of a user');
  expect(workbook.ask('loadReadiness', {}).answers).toMatchObject({ salesProcess: 4, months: 24 });
  expect(workbook.ask('loadSettings', {}).settings).toMatchObject({ currency: '€', capacity: 6 });
});

test('the calendar of the years becomes a setting, as the last full year tells it', () => {
  const calendarOf = (workbook: OpenedWorkbook) => workbook.ask('loadSettings', {}).settings.calendar;
  expect(calendarOf(openWorkbook({ snapshot: stored('1-english') }))).toBe('gregorian');
  expect(calendarOf(openWorkbook({ snapshot: stored('1-persian') }))).toBe('jalali');
  const persian = openWorkbook({ snapshot: stored('1-persian') });
  persian.user(
    (book, title) => {
      const sheet = book.getSheetByName(title)!;
      const row = sheet
        .getDataRange()
        .getValues()
        .findIndex(([key]) => key === 'lastFullYear');
      sheet.getRange(row + 1, 3).setValue('2024');
    },
    titleOf(persian, 'settings'),
  );
  expect(persian.ask('loadSettings', {}).settings).toMatchObject({ language: 'fa', calendar: 'gregorian', lastFullYear: 2024 });
});

describe('a migration from 1 to 2', () => {
  const FOREVER = String(Number.MAX_SAFE_INTEGER);

  /** The stored workbook in the format of the imagined older version. */
  let older: SavedWorkbook;
  let whole: ReturnType<typeof everything>;

  beforeAll(async () => {
    const workbook = openWorkbook({ snapshot: stored(`${SCHEMA}-persian`) });
    const settings = titleOf(workbook, 'settings');
    workbook.user((book, title) => {
      const values = book.getSheetByName(title)!;
      const keys = values.getRange('A:A').getValues().flat();
      values.getRange(keys.indexOf('schema') + 1, 3).setValue('1');
      const change = (was: string, is: string): void => {
        for (const sheet of book.getSheets())
          sheet
            .getDataRange()
            .getValues()
            .forEach((line, row) => {
              const column = line.indexOf(was);
              if (column >= 0) sheet.getRange(row + 1, column + 1).setValue(is);
            });
      };
      change('kam:accounts:city', 'kam:accounts:town');
      change('readiness', 'answers');
    }, settings);
    older = workbook.host.save();
    const migrated = await open(older);
    migrated.ask('setUpWorkbook', {});
    whole = everything(migrated);
  });

  const open = async (snapshot: SavedWorkbook, stopAfter = FOREVER) =>
    openWorkbook({ snapshot, code: await codeWith('townBecomesCity.ts', { STOP_AFTER: stopAfter }) });

  const tabOf = (workbook: OpenedWorkbook, tab: string) => readTab(workbook, titleOf(workbook, tab));
  const settingsOf = (workbook: OpenedWorkbook) =>
    Object.fromEntries(tabOf(workbook, 'settings').rows.map(({ key, value }) => [String(key), value]));
  const everything = (workbook: OpenedWorkbook) => ({
    customers: [tabOf(workbook, 'accounts')].map(({ keys, headers, rows }) => ({ keys, headers, rows })),
    settings: { ...settingsOf(workbook), 'backup:1': '' },
    answers: workbook.ask('loadReadiness', {}).answers,
    titles: workbook.user((book) => book.getSheets().map((sheet) => sheet.getName())),
  });

  test('renames a column and a setting, adds a column with values, and keeps custom columns and cells', async () => {
    const workbook = await open(older);
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], problems: [] });
    const { rows, keys } = tabOf(workbook, 'accounts');
    expect(keys).not.toContain('town');
    expect(rows.map(({ city, wallet, منطقه, بازدید }) => [city, wallet, منطقه, بازدید])).toEqual([
      ['تهران', 300000, 'جنوب', 12],
      ['یزد', 160001, 'مرکز', ''],
      ['', '', '', ''],
    ]);
    const note = workbook.user(
      (book, title) => book.getSheetByName(title)!.getRange('A4').getNote(),
      titleOf(workbook, 'accounts'),
    );
    expect(note).toBe('یادداشت کاربر');
    expect(settingsOf(workbook)).toMatchObject({ schema: '2', towns: 'renamed' });
    expect(workbook.ask('loadReadiness', {}).answers).toMatchObject({ salesProcess: 2, competitionNote: 'رقیبان «ارزان»ترند' });
    expect(workbook.ask('loadHistory', { account: null }).lines[0]).toMatchObject({
      action: 'به‌روزرسانی فایل به نسخه تازه‌تر',
      from: '1',
      to: '2',
    });
  });

  test('runs once: the next request writes nothing', async () => {
    const workbook = await open(older);
    workbook.ask('setUpWorkbook', {});
    workbook.ask('setUpWorkbook', {});
    expect(workbook.host.cost.writes).toBe(0);
    expect(settingsOf(workbook)).toMatchObject({ schema: '2' });
  });

  test('first saves hidden data to a hidden tab', async () => {
    const workbook = await open(older);
    workbook.ask('setUpWorkbook', {});
    const [isHidden, cells] = workbook.user((book) => {
      const sheet = book.getSheetByName('پشتیبان نسخه 1')!;
      const texts = sheet.getDataRange().getValues();
      return [sheet.isSheetHidden(), texts.map((line) => line.map(String))] as const;
    });
    expect(isHidden).toBe(true);
    const settings = cells.findIndex((line) => line[0] === 'settings');
    expect(cells[settings]!.slice(0, 5)).toEqual(['settings', 'row', 'key', 'label', 'value']);
    expect(cells.slice(settings + 1).find((line) => line[2] === 'schema')).toMatchObject({ 4: '1' });
    const accounts = cells.findIndex((line) => line[0] === 'accounts');
    expect(cells[accounts]).toEqual(expect.arrayContaining(['id', 'knownAs', 'listed']));
    expect(cells[accounts]).not.toContain('account');
  });

  test('runs with the first request, including loading requests, but not on an edit alone', async () => {
    const workbook = await open(older);
    const before = workbook.host.save();
    workbook.host.edited(`'${titleOf(workbook, 'accounts')}'!A3`);
    expect(workbook.host.save()).toEqual(before);
    workbook.ask('loadRankAccounts', {});
    expect(settingsOf(workbook)).toMatchObject({ schema: '2' });
  });

  test.each(['1', '3', '6'])('has the same result after an interruption at change %s', async (stopAfter) => {
    const interrupted = await open(older, stopAfter);
    expect(interrupted.request('setUpWorkbook', {})).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
    expect(settingsOf(interrupted)).toMatchObject({ schema: '1' });
    const again = await open(interrupted.host.save());
    expect(again.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
    expect(everything(again)).toEqual(whole);
  });

  test('has the same result if a write fails at first', async () => {
    const workbook = await open(older);
    const restrict = (isOn: boolean): void =>
      workbook.user(
        (book, title, on) => {
          const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
          book
            .getSheetByName(title)!
            .getRange('A3:C20')
            .setDataValidation(on ? rule : null);
        },
        titleOf(workbook, 'settings'),
        isOn,
      );
    restrict(true);
    expect(workbook.request('setUpWorkbook', {})).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
    restrict(false);
    expect(settingsOf(workbook)).toMatchObject({ schema: '1' });
    workbook.ask('setUpWorkbook', {});
    const { titles, ...rest } = everything(workbook);
    // The setting with the name of the first backup was not stored, so there are two.
    expect(whole).toMatchObject(rest);
    expect(titles).toEqual(expect.arrayContaining(whole.titles));
  });
});
