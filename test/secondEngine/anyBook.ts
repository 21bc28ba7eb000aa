// Workbooks with anything in the columns that people fill, and every native formula of our tabs.
import * as fc from 'fast-check';
import { DEFAULT_FORECAST_RULES } from '../../src/model/plan/ForecastRules';
import { HORIZON_LEEWAY, HORIZON_MONTHS } from '../../src/model/plan/horizonOf';
import type { WeekStart } from '../../src/model/calendar/dueState';
import type { Language } from '../../src/text/locales';
import { cellDigits } from '../../src/workbook/cellDigits';
import { Places, type TabPlace } from '../../src/workbook/Places';
import { statusFormula } from '../../src/workbook/statusFormula';
import { columnKey, CRITERION_PREFIX, headerRowOf, OWN_PREFIX, type Column, type Tab, type TabKey } from '../../src/workbook/Tab';
import { tabs } from '../../src/workbook/tabs';
import { criterionHeaderFormula, matrixColumns, TIER_SETTINGS, weightFormula } from '../../src/workbook/tabs/matrix';
import type { EngineValue } from '../../workbench/engine/Engine';
import { workbookText } from '../text/catalogues';
import { ROWS, type FormulaCell, type FuzzedBook, type FuzzedTab } from './FuzzedBook';

type Any<Value> = fc.Arbitrary<Value>;

/** How the workbook is built: columns of the user's own between ours, plans whose tabs were not created yet, and settings. */
interface Layout {
  readonly language: Language;
  readonly hasOwnColumns: boolean;
  readonly lacks: readonly TabKey[];
  readonly weekStart: WeekStart;
}

const CRITERIA = ['a', 'b', 'c'];
const OWN: Column = { key: `${OWN_PREFIX}Region`, role: 'input', width: 100, format: '@' };
/** Formulas without a custom function, and Lists, which they refer to. */
const isNative = (formula: string | null | undefined): formula is string =>
  formula !== null && formula !== undefined && formula !== '' && !formula.includes('KAM_');
const MOST_RECORDS = 11;

const PEOPLE = ['', ' ', 'Mia', 'سارا'];
const NAMES = ['Acme', 'acme ', 'O’Hara', "O'Hara", 'شرکت آلفا', 'Bolt "B"', 'Umbrella', '1-2', ''];
const GOALS = ['Grow', 'GROW', ' grow', 'رشد', 'Win back', ''];

/** The books are the same for the same seed and day. */
export function fuzzedBooks(language: Language, count: number, seed: number, today: number): FuzzedBook[] {
  const layout = fc.constantFrom<Layout>(
    { language, hasOwnColumns: false, lacks: [], weekStart: 'monday' },
    { language, hasOwnColumns: true, lacks: [], weekStart: 'sunday' },
    { language, hasOwnColumns: true, lacks: ['actions'], weekStart: 'saturday' },
    { language, hasOwnColumns: false, lacks: ['goals'], weekStart: 'saturday' },
  );
  const book = layout.chain((each) => anyBook(each, today));
  return fc.sample(book, { seed, numRuns: count });
}

function anyBook(layout: Layout, today: number): Any<FuzzedBook> {
  const places = placesOf(layout);
  const keys = (Object.keys(places) as TabKey[]).sort();
  return fc
    .tuple(...keys.map((key) => anyTab(layout, places, key, today)))
    .map((each) => ({ language: layout.language, tabs: each }));
}

const columnsOf = (tab: Tab, { hasOwnColumns }: Layout): readonly Column[] => {
  const columns = tab.key === 'matrix' ? matrixColumns(CRITERIA) : tab.columns;
  if (!hasOwnColumns || tab.key === 'lists') return columns;
  const middle = tab.key === 'matrix' ? columns.findIndex(({ key }) => key === `${CRITERION_PREFIX}b`) : columns.length >> 1;
  return [...columns.slice(0, middle), OWN, ...columns.slice(middle)];
};

/** The tabs with native formulas, and those that they refer to. */
function placesOf(layout: Layout): Readonly<Partial<Record<TabKey, TabPlace>>> {
  const places: Partial<Record<TabKey, TabPlace>> = {};
  for (const tab of Object.values(tabs)) {
    if (layout.lacks.includes(tab.key) || !(tab.key === 'lists' || tab.columns.some(({ formula }) => formula))) continue;
    const headerRow = headerRowOf(tab);
    const columns = new Map(columnsOf(tab, layout).map(({ key }, at) => [key, at + 1]));
    places[tab.key] = {
      title: workbookText(layout.language).tabs[tab.key].title,
      keyRow: 1,
      headerRow,
      settingsRow: headerRow - 1,
      columns,
    };
  }
  return places;
}

const headerOf = (tab: TabKey, key: string, language: Language): string => {
  const words: Readonly<Record<string, { header: string }>> = workbookText(language).tabs[tab].columns;
  return cellDigits(words[key]?.header ?? key);
};

function anyTab(layout: Layout, places: Readonly<Partial<Record<TabKey, TabPlace>>>, key: TabKey, today: number): Any<FuzzedTab> {
  const tab = tabs[key];
  const { language } = layout;
  const columns = columnsOf(tab, layout);
  const { title, headerRow, settingsRow, columns: at } = places[key] as TabPlace;
  const formulas = formulasOf(layout, places, key, columns);
  const computed = new Set(formulas.filter(({ rows }) => rows > 1).map(({ column }) => column));
  const words = Object.values(workbookText(language).lists.tier);
  const records =
    key === 'lists'
      ? fc.constant(words.map((word) => [word]))
      : fc.array(
          fc.tuple(...columns.map((column, i) => (computed.has(i + 1) ? fc.constant('') : anyCell(tab, column, layout, today)))),
          {
            minLength: key === 'criteria' ? 3 : 1,
            maxLength: Math.min(MOST_RECORDS, ROWS - headerRow),
          },
        );
  const settings = fc.record({
    keyFrom: fc.constantFrom<EngineValue>(7, 6.5, 7.25, 10),
    capacity: fc.constantFrom<EngineValue>('', 0, 1, 4),
  });
  return fc.tuple(records, settings).map(([rows, { keyFrom, capacity }]) => {
    const cells: EngineValue[][] = Array.from({ length: ROWS }, () => columns.map(() => ''));
    const set = (row: number, column: number, value: EngineValue) => ((cells[row - 1] as EngineValue[])[column - 1] = value);
    columns.forEach((column, i) => {
      if (column.key !== OWN.key) set(1, i + 1, columnKey(key, column.key));
      if (!computed.has(i + 1)) set(headerRow, i + 1, headerOf(key, column.key, language));
    });
    rows.forEach((row, down) => row.forEach((value, i) => set(headerRow + 1 + down, i + 1, value)));
    if (key === 'matrix') {
      set(settingsRow, 1, workbookText(language).tabs.matrix.weights);
      set(settingsRow, at.get(TIER_SETTINGS.keyFrom) ?? 0, keyFrom);
      set(settingsRow, at.get(TIER_SETTINGS.capacity) ?? 0, capacity);
    }
    // Each criterion of the matrix has one row here, and others have none there.
    if (key === 'criteria') rows.forEach((_row, down) => set(headerRow + 1 + down, at.get('id') ?? 0, 'cabdefghijk'[down] ?? ''));
    return { key, title, cells, formulas };
  });
}

function formulasOf(
  { language, weekStart }: Layout,
  places: Readonly<Partial<Record<TabKey, TabPlace>>>,
  key: TabKey,
  columns: readonly Column[],
): FormulaCell[] {
  const at = new Places(key, places);
  const text = workbookText(language);
  const { headerRow, settingsRow } = places[key] as TabPlace;
  const cells = columns.flatMap(({ key: name, formula }, i): FormulaCell[] => {
    const written = formula?.(
      at,
      headerOf(key, name, language).replace(/"/g, '""'),
      text,
      weekStart,
      DEFAULT_FORECAST_RULES.stages,
    );
    return isNative(written) ? [{ name, row: headerRow, column: i + 1, formula: written, rows: ROWS - headerRow + 1 }] : [];
  });
  if (key !== 'matrix') return cells;
  const one = (name: string, row: number, column: number, formula: string): FormulaCell => ({
    name,
    row,
    column,
    formula,
    rows: 1,
  });
  for (const id of CRITERIA) {
    const column = at.index(CRITERION_PREFIX + id);
    cells.push(one(`weight:${id}`, settingsRow, column, weightFormula(at, id)));
    cells.push(one(`criterion:${id}`, headerRow, column, criterionHeaderFormula(at, id, 'Former')));
  }
  cells.push(one('status', 2, at.index('account'), statusFormula(at, text, headerOf('matrix', 'suggestedTier', language))));
  return cells;
}

/** What a person may have left in a cell of this column, blanks and other kinds of values among it. */
function anyCell(
  { key: tab, name }: Tab,
  { key, rule, format, role }: Column,
  { language }: Layout,
  today: number,
): Any<EngineValue> {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = workbookText(language).lists;
  const some = (usual: Any<EngineValue>, ...odd: EngineValue[]): Any<EngineValue> =>
    fc.oneof(
      { weight: 6, arbitrary: usual },
      { weight: 2, arbitrary: fc.constant<EngineValue>('') },
      {
        weight: 1,
        arbitrary: fc.constantFrom<EngineValue>('', ...odd),
      },
    );
  if (key === 'suggestedTier') return fc.constantFrom(...Object.values(lists['tier'] ?? {}), '');
  if (role === 'computed') return fc.constant('');
  if (key === 'account' || key === 'parent') return fc.constantFrom(...NAMES);
  if (key === 'goal') return fc.constantFrom(...GOALS);
  // LibreOffice takes a reference to a blank cell for 0.
  if (key === name) return fc.constantFrom('One', 'Two', 'سه', tab === 'criteria' ? 'Four' : '');
  switch (rule?.kind) {
    case 'score':
      return some(
        fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
        ...[0, 10.5, 'high', '7', 1 - 5e-10],
      );
    case 'list':
      return some(fc.constantFrom(...Object.values(lists[rule.list] ?? {})), 'Something else');
    case 'number': {
      const { least = -20, most = 200 } = rule;
      const whole = fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
      const part = fc
        .integer({ min: Math.ceil(least) * 1000, max: Math.min(most, 1e9) * 1000 })
        .map((thousandths) => thousandths / 1000);
      // Google takes a text such as `12,000` for a number in sums; LibreOffice does not.
      return some(fc.oneof(whole, whole, part), 0, least, 'n/a', 'soon, as it looks now, or not');
    }
    case 'date': {
      const horizons = Object.values(HORIZON_MONTHS).map((months) => edate(today, months) + HORIZON_LEEWAY);
      const edges = [today, ...horizons].flatMap((day) => [day - 1, day, day + 1]);
      const near = fc.integer({ min: today - 100, max: today + 10 });
      return some(fc.oneof(near, fc.constantFrom(...edges)), today - 800, 'soon');
    }
    case 'checkbox':
      return some(fc.boolean());
    default:
      if (tab === 'goals' && key === 'measure') return fc.constantFrom('', ' ', 'Orders');
      return format === '@' ? fc.constantFrom(...PEOPLE) : some(fc.integer({ min: 0, max: 9 }));
  }
}

const DAY = 86_400_000;
/** 30 December 1899 in days before 1970. */
const EPOCH = 25569;

/** A number of a day as cells have it. */
export const serialOf = (time: number): number => Math.floor(time / DAY) + EPOCH;

/** The same day of a later month, or its last day. */
function edate(day: number, months: number): number {
  const date = new Date((day - EPOCH) * DAY);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return serialOf(Math.min(last.getTime(), Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())));
}
