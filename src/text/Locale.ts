// What differs between languages besides their words.
import type { Calendar } from '../model/calendar/Calendar';
import type { MoneyUnit } from '../model/money/MoneyUnit';
import type { Weekend } from '../model/calendar/weekend';
import type { WeekStart } from '../model/calendar/dueState';

/** The twelve names of a calendar's months; `short` where a table needs them shorter. */
interface MonthNames {
  readonly long: readonly string[];
  readonly short: readonly string[];
}

export type CodePage = 'windows-1252' | 'windows-1256';

export interface Locale {
  /** Code of the language, which is also its folder in text/. */
  readonly language: string;
  /** What the language calls itself. */
  readonly name: string;
  /** BCP 47 tag, for what the browser does by itself. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The calendar that people use every day, and the one in which their years are counted. */
  readonly calendar: Calendar;
  /** First day of the week, until Settings says another. */
  readonly weekStart: WeekStart;
  /** Until Settings says another. */
  readonly weekend: Weekend;
  /** Words behind amounts: of units of money, and of currencies by code where the code is not a word that people use. */
  readonly money: {
    readonly units: Readonly<Record<Exclude<MoneyUnit, 'one'>, string>>;
    readonly currencies: Readonly<Record<string, string>>;
    /** A thousand millions, for amounts that are too long to read. */
    readonly billion: string;
    /** Pixels of a column in which the amounts of a company fit. */
    readonly columnWidth: number;
  };
  /** Yearly discount rate, until Settings says another: 0.1 is 10%. */
  readonly discount: number;
  /** Of files that do not say it, from the time before Unicode. */
  readonly codePage: CodePage;
  /** So many letters fit into a line across half a page of the plan. */
  readonly lineLetters: number;
  readonly numbers: {
    /** The digits from 0 to 9. */
    readonly digits: string;
    readonly decimal: string;
    readonly group: string;
    readonly percent: string;
    readonly minus: string;
    readonly plus: string;
  };
  readonly lists: {
    readonly comma: string;
    readonly semicolon: string;
    /** Before the last item. */
    readonly and: string;
    /** For the items that a sentence leaves out; `{count}` is how many. */
    readonly more: string;
  };
  readonly months: Readonly<Record<Calendar, MonthNames>>;
  /** A day with its year, and without; templates. */
  readonly day: string;
  readonly dayOfYear: string;
  /** A month with its year. */
  readonly month: string;
  /** A day and its time, HH:MM. */
  readonly moment: string;
}
