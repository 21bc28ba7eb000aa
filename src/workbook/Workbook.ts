// The open workbook: finds our tabs even when they were moved or renamed, and reads each at most once per command.
import { LANGUAGES, LOCALES, type Language, isLanguage, languageOf } from '../text/locales';
import { WEEKENDS, type Weekend } from '../model/calendar/weekend';
import { WEEK_STARTS, type WeekStart } from '../model/calendar/dueState';
import { CALENDARS } from '../model/calendar/Calendar';
import type { FiscalYears } from '../model/calendar/FiscalYears';
import { MONEY_UNITS, type MoneyUnit } from '../model/money/MoneyUnit';
import { describeCurrency } from '../text/format/describeCurrency';
import { formatDay } from '../text/format/formatDay';
import { zoneClock, type ZoneClock } from '../model/calendar/zoneClock';
import { lastFullYearOf } from '../model/calendar/lastFullYearOf';
import { DEFAULT_FORECAST_RULES, STAGE_SETTINGS, type StageProbabilities } from '../model/plan/ForecastRules';
import type { Locale } from '../text/Locale';
import { workbookText, type WorkbookText } from './words';
import { Journal, type Interruption, type Removal } from './Journal';
import { Places, type TabPlace } from './Places';
import { Refusal } from './Problem';
import { readTable } from './readTable';
import { settingsRowOf } from './settingsRowOf';
import { SCHEMA } from './migrations/schema';
import { saveTables, type LastPage } from './saveTables';
import { SettingsStore } from './SettingsStore';
import { columnKey, type TabKey } from './Tab';
import { KEPT_TABS, SET_UP_TABS, tabs } from './tabs';
import type { Sheet, Table } from './Table';
import { noteFormulas } from './writeFormulas';

export class Workbook {
  readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  /** The language of a workbook that is not set up yet. */
  private readonly userLanguage = languageOf(Session.getActiveUserLocale());
  private readonly tables = new Map<TabKey, Table>();
  private strangers: Sheet[] | null = null;
  private store: SettingsStore | null = null;
  private zone: string | null = null;
  private knownClock: ZoneClock | null | undefined;
  private day: string | null = null;
  private moment: string | null = null;
  private remembers = false;
  private readonly days = new Map<number, string>();
  readonly journal = new Journal(() => this.store);
  /** New sheets of tabs that `createTab` has not filled yet. */
  readonly blankSheets = new Map<TabKey, Sheet>();
  /** What is removed when everything else is saved, besides the rows that leave a table. */
  readonly removals: Removal[] = [];
  /** Pages that are written after that. */
  readonly pages: LastPage[] = [];

  constructor() {
    const settings = this.findSettings();
    if (settings) this.adopt(settings);
    if (!this.isScrambled && this.schema > SCHEMA) throw new Refusal({ code: 'newerWorkbook' });
  }

  /** Whether Set up workbook has run. */
  get isSetUp(): boolean {
    return this.store !== null;
  }

  get settings(): SettingsStore {
    if (!this.store) throw new Refusal({ code: 'notSetUp' });
    return this.store;
  }

  /** Whether a user sorted a column of Settings alone: what it says is of no use. */
  get isScrambled(): boolean {
    return this.store?.isScrambled ?? false;
  }

  /** The schema of the stored data; this version's when nothing is stored yet. */
  get schema(): number {
    return this.store?.number('schema', SCHEMA) ?? SCHEMA;
  }

  /** Whether an older version wrote it: it has to be migrated before anything else is read or written. */
  get isOutdated(): boolean {
    return !this.isScrambled && this.schema < SCHEMA;
  }

  get language(): Language {
    const stored = this.store?.get('language');
    return isLanguage(stored) ? stored : this.userLanguage;
  }

  /** How the workbook's language writes numbers and days. */
  get locale(): Locale {
    return LOCALES[this.language];
  }

  /** The words of the workbook's language. */
  get text(): WorkbookText {
    return workbookText(this.language);
  }

  /** How years are counted: by the language's calendar and from its first month, unless a user chose otherwise. */
  get years(): FiscalYears {
    const stored = this.settings.get('calendar');
    const calendar = CALENDARS.find((each) => each === stored) ?? this.locale.calendar;
    return { calendar, firstMonth: this.settings.number('firstMonth', 1) };
  }

  get lastFullYear(): number {
    const stored = this.settings.number('lastFullYear', 0);
    return stored === 0 ? lastFullYearOf(this.years, this.today) : stored;
  }

  get moneyUnit(): MoneyUnit {
    const stored = this.store?.get('moneyUnit');
    return MONEY_UNITS.find((unit) => unit === stored) ?? 'one';
  }

  /** Whether long amounts of the tabs are shown in thousand millions. */
  get hasShortAmounts(): boolean {
    return this.store?.get('shortAmounts') === 'true';
  }

  /** What follows an amount: the currency with its unit, `thousand €`; '' if none is chosen. */
  get currency(): string {
    return describeCurrency(this.language, this.settings.get('currency'), this.moneyUnit);
  }

  /** The probability of a deal in each stage, 0 to 1: the default unless a user chose another. */
  get stages(): StageProbabilities {
    const stored = Object.entries(STAGE_SETTINGS).flatMap(([stage, key]) => {
      const value = this.store?.number(key, NaN) ?? NaN;
      return value >= 0 && value <= 1 ? [[stage, value] as const] : [];
    });
    return { ...DEFAULT_FORECAST_RULES.stages, ...Object.fromEntries(stored) };
  }

  /** The language's default unless a user chose another day. */
  get weekStart(): WeekStart {
    const stored = this.store?.get('weekStart');
    return WEEK_STARTS.find((day) => day === stored) ?? this.locale.weekStart;
  }

  /** The language's default unless a user chose other days. */
  get weekend(): Weekend {
    const stored = this.store?.get('weekend');
    return WEEKENDS.find((days) => days === stored) ?? this.locale.weekend;
  }

  /** The tab's table, read when first asked for; null when the workbook has no such tab. */
  find(key: TabKey): Table | null {
    const known = this.tables.get(key);
    if (known) return known;
    const sheet = this.recorded(key) ?? (this.shouldExist(key) ? this.searched(key) : null);
    const table = sheet && readTable(sheet, tabs[key], this.isoDate);
    if (table) this.adopt(table);
    return table;
  }

  /** Searches all sheets for a tab that has no recorded sheet, and records it: Settings may be new. */
  locate(key: TabKey): void {
    const sheet = this.recorded(key) ? null : (this.tables.get(key)?.sheet ?? this.searched(key));
    if (sheet) this.settings.set(`sheet:${key}`, sheet.getSheetId());
  }

  /** The tab's table; refused with `notSetUp` when it is missing. */
  table(key: TabKey): Table {
    const table = this.find(key);
    if (!table) throw new Refusal({ code: 'notSetUp' });
    return table;
  }

  /** The table of a sheet; null when the sheet is not a tab of ours. */
  tableOf(sheet: Sheet): Table | null {
    const id = String(sheet.getSheetId());
    const key = (Object.keys(tabs) as TabKey[]).find((each) => this.store?.get(`sheet:${each}`) === id);
    return key ? this.find(key) : null;
  }

  /** Adds a table, or replaces it after it was created or read again. */
  adopt(table: Table): void {
    this.tables.set(table.tab.key, table);
    if (this.remembers) table.remember();
    if (table.tab.key === 'settings') this.store = new SettingsStore(table);
  }

  /** From now on, the tables keep what changed cells held before. */
  remember(): void {
    this.remembers = true;
    for (const table of this.tables.values()) table.remember();
  }

  /** The tables that were read so far. */
  get openTables(): readonly Table[] {
    return [...this.tables.values()];
  }

  /** Reads the tab again, after its rows moved. */
  reread(key: TabKey): Table {
    const { sheet } = this.table(key);
    const table = readTable(sheet, tabs[key], this.isoDate);
    if (!table) throw new Refusal({ code: 'notSetUp' });
    this.adopt(table);
    return table;
  }

  /** Records the tab's sheet: from now on the tab is found by the sheet's id. */
  record(table: Table): void {
    this.settings.set(`sheet:${table.tab.key}`, table.sheet.getSheetId());
  }

  /** References for formulas of this tab that refer to the others. */
  places(tab: TabKey, others: readonly TabKey[] = []): Places {
    const place = (key: TabKey): TabPlace => {
      const table = this.table(key);
      const { keyRow, headerRow, columns } = table;
      const title = key === tab ? '' : this.titleOf(table);
      return { title, keyRow: keyRow ?? 1, headerRow, settingsRow: settingsRowOf(table), columns };
    };
    return new Places(tab, Object.fromEntries([tab, ...others].map((key) => [key, place(key)])));
  }

  /** The tab's current name. Most tabs keep their original name, and Google finds a sheet by name faster than it returns a sheet's name. */
  private titleOf({ tab, sheet }: Table): string {
    const id = sheet.getSheetId();
    for (const language of this.languages(this.language)) {
      const { title } = workbookText(language).tabs[tab.key];
      if (this.spreadsheet.getSheetByName(title)?.getSheetId() === id) return title;
    }
    return sheet.getName();
  }

  /** All languages, this one first. */
  private languages(first: Language): Language[] {
    return [first, ...LANGUAGES.filter((language) => language !== first)];
  }

  /** Whether a table that was read holds changes that are not written yet. */
  get hasChanges(): boolean {
    return [...this.tables.values()].some((table) => table.hasChanges);
  }

  /** Writes the changes of every table, all of them or none. */
  save(): void {
    for (const table of this.tables.values()) noteFormulas(this, table);
    saveTables(
      this,
      [...this.tables.values()].filter((table) => table.hasChanges),
      this.removals.splice(0),
      this.pages.splice(0),
    );
  }

  /** The tabs that everything rests on and that a user deleted. Without Settings, whether there are others of ours. */
  get goneTabs(): TabKey[] {
    if (!this.store) return KEPT_TABS.some((key) => this.searched(key) !== null) ? ['settings'] : [];
    if (this.isScrambled) return ['settings'];
    return this.deleted(KEPT_TABS);
  }

  /** Those of these tabs that were there and that a user deleted. */
  deleted(keys: readonly TabKey[]): TabKey[] {
    return keys.filter(
      (key) => this.store?.get(`sheet:${key}`) !== '' && !this.tables.has(key) && !this.recorded(key) && !this.searched(key),
    );
  }

  /** The tabs whose sheet is there without keys and headers: nothing says what its columns are. They are read. */
  get headlessTabs(): TabKey[] {
    return KEPT_TABS.filter((key) => this.recorded(key) !== null && this.find(key) === null);
  }

  /** The sheet of a tab, whatever is in it; only a recorded one is found without reading. */
  sheetOf(key: TabKey): Sheet | null {
    return this.tables.get(key)?.sheet ?? this.recorded(key);
  }

  /** Whether the workbook has the tab; it is not read. */
  has(key: TabKey): boolean {
    return this.tables.has(key) || this.recorded(key) !== null || this.find(key) !== null;
  }

  /** What a command that was stopped left half done; null when there is nothing. */
  get interruption(): Interruption | null {
    return this.store && Journal.read(this.store);
  }

  /** The spreadsheet's time zone, which its dates are in; read once. */
  get timeZone(): string {
    return (this.zone ??= this.spreadsheet.getSpreadsheetTimeZone());
  }

  /** Today in the spreadsheet's time zone: yyyy-mm-dd. The same during the whole command. */
  get today(): string {
    return (this.day ??= this.isoDate(new Date()));
  }

  /** Today in the workbook's language and calendar: 30 November 2026, ۹ آذر ۱۴۰۵. */
  get todayInWords(): string {
    return formatDay(this.language, this.today, { month: 'long', calendar: this.years.calendar });
  }

  /**
   * A date as yyyy-mm-dd in the spreadsheet's time zone. Formatted once, and without a call to Google: a log has thousands of lines on a few
   * hundred days.
   */
  readonly isoDate = (date: Date): string => {
    const known = this.days.get(date.getTime());
    if (known !== undefined) return known;
    const day = this.clock?.dayAt(date.getTime()) ?? Utilities.formatDate(date, this.timeZone, 'yyyy-MM-dd');
    this.days.set(date.getTime(), day);
    return day;
  };

  /** The clock of the spreadsheet's time zone; null where the script's engine does not know the zone. */
  private get clock(): ZoneClock | null {
    if (this.knownClock !== undefined) return this.knownClock;
    try {
      return (this.knownClock = zoneClock(this.timeZone));
    } catch {
      return (this.knownClock = null);
    }
  }

  /** The current minute in the spreadsheet's time zone: yyyy-mm-dd hh:mm. */
  get minute(): string {
    return (this.moment ??= Utilities.formatDate(new Date(), this.timeZone, 'yyyy-MM-dd HH:mm'));
  }

  /** Other sheets with the tab's keys: copies that a user made. */
  duplicates(key: TabKey): Sheet[] {
    return this.otherSheets.filter((sheet) => this.hasKeys(sheet, key));
  }

  /** Whether every workbook has the tab, or this one had it: sheets get new ids when a file is converted from another format. */
  private shouldExist(key: TabKey): boolean {
    return SET_UP_TABS.includes(key) || this.store?.get(`sheet:${key}`) !== '';
  }

  private readonly sheets = new Map<string, Sheet>();

  private recorded(key: TabKey): Sheet | null {
    const id = this.store?.get(`sheet:${key}`) ?? '';
    const sheet = this.sheets.get(id) ?? (id === '' ? null : this.spreadsheet.getSheetById(Number(id)));
    if (sheet) this.sheets.set(id, sheet);
    return sheet;
  }

  /** Sheets that are recorded for no tab: the user's own. */
  get otherSheets(): Sheet[] {
    const ids = new Set(Object.keys(tabs).map((key) => this.store?.get(`sheet:${key}`)));
    this.strangers = (this.strangers ?? this.spreadsheet.getSheets()).filter((sheet) => !ids.has(String(sheet.getSheetId())));
    return this.strangers;
  }

  /** Of several, the sheet with the most rows: an empty second tab does not take over. */
  private searched(key: TabKey): Sheet | null {
    const [first = null, ...others] = this.otherSheets.filter((sheet) => this.hasKeys(sheet, key));
    return others.reduce((best, each) => (best && best.getLastRow() >= each.getLastRow() ? best : each), first);
  }

  private readonly firstRows = new Map<Sheet, string[]>();

  private hasKeys(sheet: Sheet, key: TabKey): boolean {
    let keys = this.firstRows.get(sheet);
    if (!keys) {
      keys = (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
      this.firstRows.set(sheet, keys);
    }
    return keys.some((cell) => cell.startsWith(columnKey(key, '')));
  }

  /** Settings is read first, because it records the other tabs' sheets. Found by its title in either language, else by its keys. */
  private findSettings(): Table | null {
    // The words of the other language are a large file: it is read only if necessary.
    for (const language of this.languages(this.userLanguage)) {
      const sheet = this.spreadsheet.getSheetByName(workbookText(language).tabs.settings.title);
      const table = sheet && readTable(sheet, tabs.settings, this.isoDate);
      if (table?.keyRow || table?.rows.some((row) => table.name(row) === 'schema')) return table;
    }
    const renamed = this.otherSheets.find((sheet) => this.hasKeys(sheet, 'settings'));
    this.strangers = null;
    return renamed ? readTable(renamed, tabs.settings, this.isoDate) : null;
  }
}
