// The Apps Script host: runs an add-on's script, strictly, over the engine's workbook.
import { CustomFunctionCalls } from './CustomFunctionCalls';
import { areaFrom, editEvent, type Edit } from './editEvent';
import { quotedName } from './document/a1';
import type { Area } from './document/Area';
import { type CellValue, readValues } from './document/cells';
import { dataArea } from './document/content';
import { Document } from './document/Document';
import { followNotes } from './document/followNotes';
import { followRenames } from './document/followRenames';
import { followRows } from './document/followRows';
import { Loading } from './document/Loading';
import type { Protection } from './document/Protections';
import { type SortKey, sortRows } from './document/sortRows';
import type { AuthMode } from './door/AuthMode';
import { Cost } from './door/Cost';
import { Execution } from './door/Execution';
import { ScriptError } from './door/ScriptError';
import type { HostOptions } from './HostOptions';
import type { SavedWorkbook } from './SavedWorkbook';
import type { MenuShown, Screen } from './Screen';
import { legalJson } from './script/legalJson';
import type { CustomFunction } from './script/readScript';
import { ScriptFailure } from './ScriptFailure';
import type { Context } from './services/Context';
import { createContext, globalsOf } from './services/createContext';
import { AuthMode as AuthModes } from './services/enumerations';
import { type Scope, Stores } from './stores/Stores';

export class Host {
  /** The script's custom functions that cells may use, with their help. */
  readonly customFunctions: readonly CustomFunction[];
  /** The calls of the last execution, and their estimated cost at Google. */
  cost = new Cost();
  /** The menu as the script built it last. */
  menu: MenuShown | undefined;
  enabled: boolean;

  /** The page edits cells through it as its user types. */
  readonly document: Document;
  private readonly stores: Stores;
  private readonly calls: CustomFunctionCalls;
  private readonly now: () => number;

  constructor(private readonly options: HostOptions) {
    const { engine, saved, manifest, slowFunctions = 0, knownResults = new Map() } = options;
    this.now = options.now ?? (() => Date.now());
    const settings = {
      timeZone: saved?.timeZone ?? options.spreadsheetTimeZone ?? manifest.timeZone,
      locale: saved?.locale ?? options.spreadsheetLocale ?? 'en_US',
      owner: options.email ?? '',
      mayEditProtected: options.mayEditProtected ?? true,
    };
    this.document = new Document(engine, settings, this.now, saved ?? {});
    followNotes(engine);
    followRenames(engine);
    followRows(engine);
    this.stores = new Stores(saved);
    this.customFunctions = options.outline.customFunctions;
    this.calls = new CustomFunctionCalls(() => this.load('CUSTOM_FUNCTION'), Number(slowFunctions), knownResults);
    this.enabled = options.enabled ?? saved?.enabled ?? true;
    if (this.enabled) this.defineFunctions();
    this.document.calculate();
  }

  /** Opens the workbook: runs onOpen, which makes the menu. */
  open(mode: AuthMode = this.enabled ? 'LIMITED' : 'NONE'): void {
    if (!this.has('onOpen')) return;
    this.execute('onOpen', mode, ({ execution }) => {
      const event = execution.realm.parse('{}') as Record<string, unknown>;
      event.authMode = AuthModes[mode];
      return [event];
    });
  }

  /** Runs a function as a click on a menu item does, with all permissions that the user granted. */
  run(functionName: string, values: readonly unknown[] = [], mode: AuthMode = 'FULL'): unknown {
    return this.execute(functionName, mode, ({ execution }) => values.map((value) => execution.toRealm(value)));
  }

  /**
   * A call through google.script.run: plain data both ways, to any function whose name does not end in `_`. Throws the error that the page's
   * failure handler would get; a returned Date throws too, where Google would hand the page a bare null.
   */
  call(functionName: string, ...values: readonly unknown[]): unknown {
    if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`);
    const json = values.map((value, index) => legalJson(value, String(index)));
    const result = this.execute(functionName, 'FULL', ({ execution }) => json.map((text) => execution.realm.parse(text)));
    return JSON.parse(legalJson(result, `${functionName}()`)) as unknown;
  }

  /** Runs onEdit, if the script has it, after a user's edit. Writes by scripts do not trigger it. */
  edited(edit: Edit): void {
    if (!this.has('onEdit')) return;
    const area = areaFrom(this.document, edit);
    this.execute('onEdit', 'LIMITED', (context) => editEvent(context, area, edit));
  }

  /** Takes a lock as another user would, until the returned function is called. */
  holdLock(scope: Scope): () => void {
    const holder = {};
    this.stores.locks.set(scope, holder);
    return () => this.stores.release(holder);
  }

  /** The values of a range, as a script would read them; of the whole sheet when no range is given. */
  values(sheetName: string, range?: string): CellValue[][] {
    const sheet = this.options.engine.workbook.getSheetByName(sheetName);
    if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
    const area =
      range === undefined
        ? dataArea(this.document, sheet.getSheetId())
        : areaFrom(this.document, `${quotedName(sheetName)}!${range}`);
    return readValues(this.document, area);
  }

  /** Sorts rows as the user's Data ▸ Sort range does; columns are counted from 0 on the sheet. */
  sort(area: Area, keys: readonly SortKey[]): void {
    sortRows(this.document, area, keys);
  }

  /** The protections on these cells (counted from 0) that concern a user's edit. */
  protectionsAt(sheetId: string, row: number, column: number): readonly Protection[] {
    return this.document.protections.over({ sheetId, row, column, rows: 1, columns: 1 });
  }

  /** Everything that must be stored, as plain JSON. */
  save(): SavedWorkbook {
    this.document.formatPlaces.settle();
    const { properties } = this.stores;
    return {
      workbook: this.options.engine.workbook.save(),
      timeZone: this.document.settings.timeZone,
      locale: this.document.settings.locale,
      protections: this.document.protections.list(),
      charts: this.document.charts.list(),
      people: this.document.sharing.people(),
      documentProperties: Object.fromEntries(properties.document),
      userProperties: Object.fromEntries(properties.user),
      scriptProperties: Object.fromEntries(properties.script),
      enabled: this.enabled,
    };
  }

  /** The workbook after File ▸ Make a copy: all but the document properties. */
  copy(): SavedWorkbook {
    return { ...structuredClone(this.save()), documentProperties: {} };
  }

  private has(functionName: string): boolean {
    return this.options.outline.functions.includes(functionName);
  }

  private defineFunctions(): void {
    const names = this.customFunctions.map(({ name }) => name);
    this.options.engine.defineFunctions(names, (name, values) => this.calls.call(name, values));
  }

  /** One execution: the whole script is loaded afresh, runs one function, and is forgotten. */
  private execute(functionName: string, mode: AuthMode, givenTo: (context: Context) => unknown[]): unknown {
    const { slowFunctions } = this.options;
    if (mode === 'FULL' && !this.enabled) {
      this.enabled = true;
      this.defineFunctions();
    }
    if (slowFunctions) this.document.loading = new Loading(this.document);
    this.calls.scriptBegins();
    this.document.activated.clear();
    const { execution, script, context } = this.load(mode);
    this.cost = execution.cost;
    try {
      const run = script(functionName);
      if (!run) throw new Error(`Script function not found: ${functionName}`);
      return run(...givenTo(context));
    } catch (error) {
      throw ScriptFailure.from(error);
    } finally {
      this.stores.release(execution);
      this.calls.scriptEnds();
      this.document.loading = undefined;
      if (slowFunctions && this.enabled) this.defineFunctions(); // so that every formula is calculated again
      this.document.calculate();
    }
  }

  private load(mode: AuthMode) {
    const { manifest, realm, code, outline, screen, locale, email = '', files, mayShare = true } = this.options;
    const { mayEdit = true, beforeCall, refusedScopes = [], readsFormulas = asWritten } = this.options;
    const scopes = manifest.oauthScopes?.filter((scope) => !refusedScopes.some((refused) => scope.endsWith(`/${refused}`)));
    const execution = new Execution(mode, realm(manifest.timeZone, this.now), scopes, (name, count) => {
      if (!mayEdit && count === 'write') throw new ScriptError('You do not have permission to perform that action.');
      beforeCall?.(name, count);
    });
    const menuChanged = (menu: MenuShown) => {
      this.menu = menu;
      screen.menuChanged(menu);
    };
    const context = createContext({
      execution,
      document: this.document,
      screen: { ...bound(screen), menuChanged },
      stores: this.stores,
      surroundings: {
        locale,
        email,
        scriptTimeZone: manifest.timeZone,
        mayShare,
        lacksScopes: refusedScopes.length > 0,
        readsFormulas,
      },
      files,
      now: this.now,
    });
    return { execution, context, script: execution.realm.load(code, outline.functions, globalsOf(context)) };
  }
}

const asWritten = (formula: string): string => formula;

/** The screen's functions, free of `this`. */
function bound(screen: Screen): Screen {
  return {
    menuChanged: (menu) => screen.menuChanged(menu),
    showSidebar: (page) => screen.showSidebar(page),
    showDialog: (page) => screen.showDialog(page),
    alert: (question) => screen.alert(question),
    toast: (message, title, seconds) => screen.toast(message, title, seconds),
    log: (level, text) => screen.log(level, text),
  };
}

/** A host over an engine. Throws a SyntaxError when Apps Script would refuse the script. */
export function createHost(options: HostOptions): Host {
  return new Host(options);
}
