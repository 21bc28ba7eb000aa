// The open workbook: finds our tabs wherever they were moved or renamed, and reads each at most once a command.
import { LANGUAGES, LOCALES, type Language, isLanguage, languageOf } from '../text/locales';
import { WEEK_STARTS, type WeekStart } from '../model/calendar/dueState';
import { lastFullYearOf } from '../model/calendar/lastFullYearOf';
import type { Locale } from '../text/Locale';
import { workbookText, type WorkbookText } from './words';
import { Places, type TabPlace } from './Places';
import { Refusal } from './Problem';
import { readTable } from './readTable';
import { settingsRowOf } from './settingsRowOf';
import { SCHEMA } from './migrations/schema';
import { SettingsStore } from './SettingsStore';
import { columnKey, type TabKey } from './Tab';
import { SET_UP_TABS, tabs } from './tabs';
import type { Sheet, Table } from './Table';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class Workbook {
  private readonly tables = new Map<TabKey, Table>();
  private strangers: Sheet[] | null = null;
  private store: SettingsStore | null = null;
  private zone: string | null = null;

  constructor(
    readonly spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
    /** The language that a workbook not set up yet will get. */
    private readonly userLanguage: Language = languageOf(Session.getActiveUserLocale()),
  ) {
    const settings = this.findSettings();
    if (settings) this.adopt(settings);
    if (this.schema > SCHEMA) throw new Refusal({ code: 'newerWorkbook' });
  }

  /** Whether Set up workbook ever ran here. */
  get isSetUp(): boolean {
    return this.store !== null;
  }

  get settings(): SettingsStore {
    if (!this.store) throw new Refusal({ code: 'notSetUp' });
    return this.store;
  }

  /** The schema of what is stored; this version's where nothing is stored yet. */
  get schema(): number {
    return this.store?.number('schema', SCHEMA) ?? SCHEMA;
  }

  /** Whether an older version made it: it has to be migrated before anything else is read or written. */
  get isOutdated(): boolean {
    return this.schema < SCHEMA;
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

  get lastFullYear(): number {
    const stored = this.settings.number('lastFullYear', 0);
    return stored === 0 ? lastFullYearOf(this.locale.calendar, this.today) : stored;
  }

  /** By language unless somebody chose. */
  get weekStart(): WeekStart {
    const stored = this.store?.get('weekStart');
    return WEEK_STARTS.find((day) => day === stored) ?? this.locale.weekStart;
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

  /** Looks for a tab that no sheet is recorded for among all sheets, and records it: Settings may have been laid again. */
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

  /** The table that a sheet holds; null when it is none of ours. */
  tableOf(sheet: Sheet): Table | null {
    const id = String(sheet.getSheetId());
    const key = (Object.keys(tabs) as TabKey[]).find((each) => this.store?.get(`sheet:${each}`) === id);
    return key ? this.find(key) : null;
  }

  /** Takes a table in, one just laid or read again included. */
  adopt(table: Table): void {
    this.tables.set(table.tab.key, table);
    if (table.tab.key === 'settings') this.store = new SettingsStore(table);
  }

  /** Reads the tab again, after its rows moved. */
  reread(key: TabKey): Table {
    const table = readTable(this.table(key).sheet, tabs[key], this.isoDate);
    if (!table) throw new Refusal({ code: 'notSetUp' });
    this.adopt(table);
    return table;
  }

  /** Records which sheet is the tab's: from now on it is found by the sheet's id. */
  record(table: Table): void {
    this.settings.set(`sheet:${table.tab.key}`, table.sheet.getSheetId());
  }

  /** The spelling of formulas that stand in this tab and name those others. */
  places(tab: TabKey, others: readonly TabKey[] = []): Places {
    const place = (key: TabKey): TabPlace => {
      const table = this.table(key);
      const { keyRow, headerRow, columns } = table;
      const title = key === tab ? '' : this.titleOf(table);
      return { title, keyRow: keyRow ?? 1, headerRow, settingsRow: settingsRowOf(table), columns };
    };
    return new Places(tab, Object.fromEntries([tab, ...others].map((key) => [key, place(key)])));
  }

  /** The tab's name now. Asking Google for a name is slow, asking for the sheet of a name is not: most tabs keep the name they were laid with. */
  private titleOf({ tab, sheet }: Table): string {
    const titles = LANGUAGES.map((language) => workbookText(language).tabs[tab.key].title);
    const isStill = (title: string): boolean => this.spreadsheet.getSheetByName(title)?.getSheetId() === sheet.getSheetId();
    return titles.find(isStill) ?? sheet.getName();
  }

  /** Whether a table that was read holds changes that are not written yet. */
  get hasChanges(): boolean {
    return [...this.tables.values()].some((table) => table.hasChanges);
  }

  /** Writes what changed in every table that was read. */
  save(): void {
    for (const table of this.tables.values()) table.save();
  }

  /** The spreadsheet's time zone, in which its dates live; asked for once. */
  get timeZone(): string {
    return (this.zone ??= this.spreadsheet.getSpreadsheetTimeZone());
  }

  /** The day now, in the spreadsheet's zone: yyyy-mm-dd. */
  get today(): string {
    return this.isoDate(new Date());
  }

  readonly isoDate = (date: Date): string => Utilities.formatDate(date, this.timeZone, 'yyyy-MM-dd');

  /** The minute now, in the spreadsheet's zone: yyyy-mm-dd hh:mm. */
  get minute(): string {
    return Utilities.formatDate(new Date(), this.timeZone, 'yyyy-MM-dd HH:mm');
  }

  /** Sheets with our keys that are not the tab in use: somebody duplicated a tab. */
  duplicates(key: TabKey): Sheet[] {
    return this.unrecorded().filter((sheet) => this.hasKeys(sheet, key));
  }

  /** A tab that every workbook has, or one that was laid once: a trip through another format gives sheets new ids. */
  private shouldExist(key: TabKey): boolean {
    return SET_UP_TABS.includes(key) || this.store?.get(`sheet:${key}`) !== '';
  }

  private recorded(key: TabKey): Sheet | null {
    const id = this.store?.get(`sheet:${key}`) ?? '';
    return id === '' ? null : (this.spreadsheet.getSheets().find((sheet) => String(sheet.getSheetId()) === id) ?? null);
  }

  /** Sheets that no tab is recorded for, each looked into once. */
  private unrecorded(): Sheet[] {
    const ids = new Set(Object.keys(tabs).map((key) => this.store?.get(`sheet:${key}`)));
    this.strangers = (this.strangers ?? this.spreadsheet.getSheets()).filter((sheet) => !ids.has(String(sheet.getSheetId())));
    return this.strangers;
  }

  private searched(key: TabKey): Sheet | null {
    return this.unrecorded().find((sheet) => this.hasKeys(sheet, key)) ?? null;
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

  /** Settings comes first, since it knows where the others are: by its title in either language, else by its keys. */
  private findSettings(): Table | null {
    const titled = LANGUAGES.map((language) => this.spreadsheet.getSheetByName(workbookText(language).tabs.settings.title));
    for (const sheet of titled) {
      const table = sheet && readTable(sheet, tabs.settings, this.isoDate);
      if (table?.keyRow || table?.rows.some((row) => table.name(row) === 'schema')) return table;
    }
    const renamed = this.unrecorded().find((sheet) => this.hasKeys(sheet, 'settings'));
    this.strangers = null;
    return renamed ? readTable(renamed, tabs.settings, this.isoDate) : null;
  }
}
