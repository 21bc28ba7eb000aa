// The open spreadsheet as the services see it: Univer's workbook, and the data that Univer has no place for.
import { ScriptError } from '../door/ScriptError';
import { wallClock } from '../script/timeZone';
import type { Engine } from '../../engine/Engine';
import { BooleanNumber, type FWorksheet } from '../../engine/univer';
import { asRange, type Area } from './Area';
import type { Chart } from './Chart';
import { Charts } from './Charts';
import { FormatPlaces } from './FormatPlaces';
import type { Loading } from './Loading';
import { Protections, type Protection } from './Protections';
import { type People, Sharing } from './Sharing';
import { instantOfSerial, serialOf } from './serialDate';
import { type Spelling, spellingOf } from '../../engine/spelling/typed';

export interface DocumentSettings {
  /** The spreadsheet's IANA time zone, in which its dates live. */
  readonly timeZone: string;
  /** The spreadsheet's locale, such as `en_US`. */
  readonly locale: string;
  /** The owner's address; '' where it is not known. */
  readonly owner: string;
  /** Whether the user may edit what is protected, as the spreadsheet's owner may. */
  readonly mayEditProtected: boolean;
}

/** What was stored beside Univer's workbook. */
export interface KeptBeside {
  readonly protections?: readonly Protection[];
  readonly charts?: readonly Chart[];
  readonly people?: People;
}

export class Document {
  readonly protections: Protections;
  readonly charts: Charts;
  readonly sharing: Sharing;
  readonly formatPlaces: FormatPlaces;
  /** Set while a script runs that sees custom functions as slow. */
  loading: Loading | undefined;
  /** The sheets on which the script of this execution activated cells. */
  readonly activated = new Set<string>();
  private calculating = false;

  constructor(
    readonly engine: Engine,
    readonly settings: DocumentSettings,
    readonly now: () => number,
    kept: KeptBeside,
  ) {
    this.protections = new Protections(engine, kept.protections ?? []);
    this.charts = new Charts(engine, kept.charts ?? []);
    this.sharing = new Sharing(settings.owner, kept.people);
    this.formatPlaces = new FormatPlaces(engine);
    const { timeZone } = settings;
    engine.useDates({
      toDate: (serial) => new Date(instantOfSerial(serial, timeZone)),
      toSerial: (date) => serialOf(date.getTime(), timeZone),
      now: () => serialOf(now(), timeZone),
    });
    engine.useSpelling(() => this.spelling);
  }

  get id(): string {
    return this.engine.workbook.getId();
  }

  get spelling(): Spelling {
    return spellingOf(this.settings.locale, new Date(wallClock(this.now(), this.settings.timeZone)).getUTCFullYear());
  }

  /** The sheet with that id. Throws as Google does when it was deleted meanwhile. */
  sheet(sheetId: string): FWorksheet {
    const found = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!found) throw new ScriptError(`Sheet ${sheetId} not found`);
    return found;
  }

  /** Brings the formulas up to date; not from within a custom function, which runs while they are calculated. */
  calculate(): void {
    if (this.calculating) return;
    this.calculating = true;
    try {
      this.engine.calculate();
    } finally {
      this.calculating = false;
    }
  }

  /** The same for the cells of an area: nothing is calculated where no formula can fill any of them. */
  calculateFor(area: Area): void {
    if (this.engine.mayBeCalculated({ sheetId: area.sheetId, ...asRange(area) })) this.calculate();
  }

  /** A cell's value as the script sees it, errors as their text; `calculate` first. */
  value(sheetId: string, row: number, column: number): number | string | boolean {
    const now = this.engine.value(sheetId, row, column);
    const value = this.loading ? this.loading.seen(sheetId, row, column, now) : now;
    return typeof value === 'object' ? value.error : value;
  }

  /** Univer keeps the flag with the sheet, and does not draw by it. */
  setRightToLeft(sheetId: string, rightToLeft: boolean): void {
    this.sheet(sheetId).getSheet().getConfig().rightToLeft = rightToLeft ? 1 : 0;
  }

  isRightToLeft(sheetId: string): boolean {
    return this.sheet(sheetId).getSheet().getConfig().rightToLeft === BooleanNumber.TRUE;
  }

  /** Throws where the user cannot edit a protected cell of the area. A protection that only warns does not stop a script. */
  assertEditable(area: Area): void {
    if (this.settings.mayEditProtected || this.protections.over(area).every(({ warningOnly }) => warningOnly)) return;
    throw new ScriptError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }

  /** Runs one of Univer's commands at once. Throws when Univer refuses it. */
  execute(command: string, parameters: object): void {
    if (!this.engine.api.syncExecuteCommand(command, { unitId: this.id, ...parameters })) {
      throw new Error(`The spreadsheet refused ${command}.`);
    }
  }
}
