// Everything the sidebar may ask of the workbook: per action what goes in and what comes back, both JSON.
import type { Criterion } from '../model/criteria/Criterion';
import type { Scale } from '../model/scoring/proposeBounds';
import type { Tier, TierSettings } from '../model/scoring/Tier';
import type { Problem } from './Answer';

export interface Actions {
  /** Lays what is missing of the workbook, repairs what was deleted, and says what it did. */
  setUpWorkbook: Action<Nothing, SetUpReport>;
  loadSample: Action<Nothing, SetUpReport>;
  removeSample: Action<Nothing, SetUpReport>;

  /** Criteria, candidates with their scores, and the figures that may feed a criterion. Sets the workbook up first if need be. */
  loadRanking: Action<Nothing, Ranking>;
  /** Replaces the criteria in use; feeds those with a source; refused with `changedMeanwhile` when the workbook moved on. */
  saveCriteria: Action<{ revision: string; criteria: CriterionDraft[] }, Ranking>;
  /** Makes exactly these accounts the candidates; one with scores or a tier of its own stays and is named in `kept`. */
  saveCandidates: Action<{ ids: string[] }, { candidates: number; kept: string[] }>;

  loadImport: Action<Nothing, ImportOffer>;
  /** Writes one part of a file: all of its rows or none. Sending a part twice changes nothing the second time. */
  importAccounts: Action<ImportPart, ImportResult>;
  /** The register, for choosing candidates. */
  loadAccounts: Action<Nothing, { accounts: RegisterEntry[] }>;

  loadSettings: Action<Nothing, SettingsState>;
  saveSettings: Action<{ changes: Partial<Settings> }, SettingsState>;
}

interface Action<Payload, Value> {
  payload: Payload;
  value: Value;
}
export type Nothing = Record<string, never>;

export interface SetUpReport {
  /** Keys of the tabs laid just now, in order. */
  laid: string[];
  /** What was put back, in the workbook's words: a tab's title, a header, a cell. */
  repaired: string[];
  problems: Problem[];
  accounts: number;
  candidates: number;
  /** Whether sample accounts stand in the workbook. */
  sample: boolean;
}

/** A criterion as a panel edits it; `id: null` is a new one. */
export type CriterionDraft = Omit<Criterion, 'id'> & { id: string | null };

export interface Ranking {
  /** Fingerprint of what was read; a save names it. */
  revision: string;
  criteria: Criterion[];
  candidates: RankingCandidate[];
  sources: Source[];
  settings: TierSettings;
  currency: string;
  problems: Problem[];
}

export interface RankingCandidate {
  id: string;
  name: string;
  confirmedTier: Tier | null;
  /** By criterion id, as it stands in the cell: a number, `null` when blank, a text when someone typed one. */
  scores: Record<string, number | string | null>;
  /** Revenue of the last full year (to date where there is none yet), for the rule on revenue. */
  revenue: number | null;
}

/** A numeric column of Accounts that may feed a criterion. */
export interface Source {
  /** The column's key, or the header of a column of the user's own. */
  key: string;
  label: string;
  scale: Scale;
  /** One figure a candidate, in the order of `Ranking.candidates`. */
  values: (number | null)[];
}

export interface ImportOffer {
  /** The columns of Accounts that a file may fill, in the workbook's words. Years stand apart (`revenue1…3`, `revenueToDate`). */
  fields: ImportField[];
  accounts: number;
  lastFullYear: number | null;
}

export interface ImportField {
  key: string;
  label: string;
  type: 'text' | 'number' | 'share' | 'date' | 'choice';
}

export interface ImportPart {
  /** The same for all parts of one file: History groups them by it. */
  run: string;
  /** The last full calendar year that the file's `revenue3` stands for; null when the file has no revenue. */
  lastFullYear: number | null;
  rows: ImportedRow[];
}

export interface ImportedRow {
  /** Line of the file, for messages. */
  line: number;
  account: string;
  /** By column key of Accounts (crmId, revenue1…3, revenueToDate, firstOrder, …); dates as yyyy-mm-dd. A blank leaves the cell alone. */
  values: Record<string, string | number>;
  /** Numeric or text columns of the file that the user keeps as columns of his own, by header. */
  own: Record<string, string | number>;
  /** Revenue by category, from sales lines. */
  categories: CategoryRevenue[];
}

export interface CategoryRevenue {
  category: string;
  revenue1: number | null;
  revenue2: number | null;
  revenue3: number | null;
  revenueToDate: number | null;
}

export interface ImportResult {
  created: number;
  updated: number;
  unchanged: number;
  /** Rows left out and why. */
  problems: Problem[];
}

export interface RegisterEntry {
  id: string;
  name: string;
  candidate: boolean;
  revenue3: number | null;
  revenueToDate: number | null;
  /** Growth of the last full year, 0.1 is 10%; null where there are no two full years. */
  growth: number | null;
}

export interface Settings {
  language: 'en' | 'fa';
  currency: string;
  lastFullYear: number | null;
  kams: number;
  accountsEach: number;
  /** Seats for key accounts; null is no limit. */
  capacity: number | null;
  keyFrom: number;
  keepFrom: number;
  watchFrom: number;
  smallTeam: boolean;
  weekStart: 'monday' | 'saturday' | 'sunday';
  retention: number;
  discount: number;
  /** Who uses the add-on, in this workbook; the user's own, not the workbook's. */
  me: string;
}

export interface SettingsState {
  settings: Settings;
  /** Names seen in the workbook, for "I am". */
  people: string[];
}
