// Everything the sidebar may ask of the workbook: per action what goes in and what comes back, both JSON.
import type { Criterion } from '../model/criteria/Criterion';
import type { FiguresNow } from '../model/criteriaReturn/FiguresNow';
import type { ScoresThen } from '../model/criteriaReturn/ScoresThen';
import type { AccountChange } from '../model/history/explainChange';
import type { Comparison } from '../model/comparisons/Comparison';
import type { Scale } from '../model/scoring/proposeBounds';
import type { Tier, TierSettings } from '../model/tiers/Tier';
import type { AccountPlan } from '../model/plan/AccountPlan';
import type { AccountTable, PlanTable } from '../model/plan/PlanRecords';
import type { Cadence } from '../model/plan/Cadence';
import type { JobDescriptionFacts, JobDescriptionSections } from '../model/programme/JobDescription';
import type { ReadinessAnswers, ReadinessFacts } from '../model/readiness/Readiness';
import type { ReviewAction, ReviewDraft } from '../model/programme/ReviewDraft';
import type { WorkItem } from '../model/plan/workOf';
import type { TierDecision } from '../model/tiers/TierDecision';
import type { DemotionCase } from '../model/tiers/judgeDemotion';
import type { Problem } from './Answer';
import type { PrintedPage, SidebarPanel } from './panels/panels';
import { type Language } from '../text/locales';

export interface Actions {
  /** Lays what is missing of the workbook, repairs what was deleted, and says what it did. */
  setUpWorkbook: Action<Nothing, SetUpReport>;
  loadSample: Action<Nothing, SetUpReport>;
  /** Gives the sample accounts tiers, and three of them plans and reviews; lays the tabs for those. What is there is left alone. */
  loadSamplePlans: Action<Nothing, SetUpReport>;
  /** Removes the sample accounts with everything that was recorded of them, by whomever. */
  removeSample: Action<Nothing, SetUpReport>;

  /** Criteria, candidates with their scores, and the figures that may feed a criterion. Sets the workbook up first if need be. */
  loadRanking: Action<Nothing, Ranking>;
  /** Replaces the criteria in use, and the pairwise answers where they come along; feeds those with a source; refused with `changedMeanwhile` when the workbook moved on. */
  saveCriteria: Action<{ revision: string; criteria: CriterionDraft[]; comparisons?: DraftComparison[] | undefined }, Ranking>;
  /** Feeds the criteria that have a source again; scores set by hand stay, unless `overHand` names them (criterion id, account id). */
  refreshScores: Action<{ overHand: { criterion: string; account: string }[] }, RankAccounts>;
  /** Makes exactly these accounts the candidates; one with scores or a tier of its own stays and is named in `kept`. */
  saveCandidates: Action<{ ids: string[] }, { candidates: number; kept: string[] }>;

  /** All that Rank accounts shows. */
  loadRankAccounts: Action<Nothing, RankAccounts>;
  /** One person's scores for one criterion; those not named stay. A score of `null` takes one back. */
  saveScores: Action<{ criterion: string; scores: GivenScore[] }, RankAccounts>;
  /** Uncovers everybody's scores for a criterion although not all have finished. */
  showScores: Action<{ criterion: string }, RankAccounts>;
  /** Writes the score that the scorers agreed on. */
  resolveScore: Action<{ criterion: string; account: string; score: number; reason: string }, RankAccounts>;
  /**
   * Decides tiers and takes a snapshot. Accounts not named keep theirs. Refused with `changedMeanwhile`, `noSeat` (more key accounts than
   * `capacity`), `demotionTooEarly`, `reasonMissing` or `approverMissing`; then nothing is written.
   */
  confirmTiers: Action<{ revision: string; decisions: TierDecision[]; capacity: number | null }, RankAccounts>;
  /** What changed for an account between two snapshots; `to: null` is now. */
  loadChange: Action<{ account: string; from: string; to: string | null }, { change: AccountChange; lines: HistoryEntry[] }>;
  /** The latest lines of History, the newest first; of one account (its id) or of all. */
  loadHistory: Action<{ account: string | null }, { lines: HistoryEntry[] }>;
  /** Opens another panel in the sidebar, in the place of the page that asks. */
  openPanel: Action<{ panel: SidebarPanel; account?: string | undefined }, Nothing>;
  /** Opens a page to print in a dialog over the workbook. */
  openPage: Action<{ page: PrintedPage; account?: string | undefined }, Nothing>;
  /** Takes the snapshot that the next board page is compared with, and says which one this page is compared with. */
  recordBoardPage: Action<Nothing, BoardRecord>;
  /** Keeps a page as a tab of its own, plain values, rows × columns of text. Gives the tab's name. */
  savePageAsTab: Action<{ page: 'boardPage'; rows: string[][] }, { tab: string }>;

  /** One account's plan, and the accounts to choose from. `account` is an id of the register; `null` is the account of the selected row. */
  loadPlan: Action<{ account: string | null }, PlanBook>;
  /**
   * Saves what a panel changed, all of it or nothing: where a field was changed by somebody else since it was read, nothing is written
   * and `conflicts` has both versions. Refused with the problems of `checkRecord` too.
   */
  savePlan: Action<{ account: string; changes: PlanChange[] }, SavedPlan>;
  /** Actions, goals, opportunities and gaps over all accounts that are key or have a plan. */
  loadWork: Action<Nothing, WorkBook>;
  /** Shows a record's row in its tab. */
  goToRecord: Action<{ table: AccountTable; id: string }, Nothing>;
  /** Writes the account's plan as one page into the tab Account Plan, laying it if need be, and shows it. */
  writePlanPage: Action<{ account: string }, { tab: string }>;
  /** Keeps the page as it stands now on a tab of its own, dated. */
  savePlanPageAsTab: Action<{ account: string }, { tab: string }>;
  /** Writes one part of a file of contacts into Stakeholders: all of its rows or none. */
  importContacts: Action<{ run: string; rows: ContactRow[] }, ImportResult>;
  /** Who could be given access, and whether the add-on may do it here. */
  loadSharing: Action<{ account: string }, SharingState>;
  /** Gives access to exactly these people, and protects headers and structure with a warning. */
  shareWorkbook: Action<{ people: SharedPerson[]; protect: boolean }, SharingResult>;

  /** The programme: every account that is key or watched, or has a review planned, with its plan and reviews. */
  loadReviews: Action<Nothing, ReviewBook>;
  /**
   * Saves a review held, or plans one: a row of Reviews with how the account stands now, an action for each problem, the dates of Accounts,
   * and the tier where the outcome changes it. All of it or nothing. Refused with `reviewedMeanwhile` when somebody else saved a review of
   * the account since `latest` (the id of the account's last row in Reviews) was read, with the problems of `checkReview`, and with those of `confirmTiers` where the tier changes.
   */
  saveReview: Action<{ account: string; latest: string | null; review: ReviewDraft; actions: ReviewAction[] }, SavedReview>;
  /** Writes the Dashboard tab as things stand now, laying it if need be, brings the programme's columns of Accounts up to date, and shows it. */
  writeDashboard: Action<Nothing, { tab: string }>;
  /** What criteria said of accounts a year ago or more, and what the accounts brought since. */
  loadCriteriaReturn: Action<Nothing, CriteriaReturnBook>;

  /** The answers on whether a programme makes sense here, and the figures that bear on them. */
  loadReadiness: Action<Nothing, ReadinessBook>;
  /** Refused with `sameChangedMeanwhile` when somebody else changed one of these answers since `was` was read; other answers of his stay. */
  saveReadiness: Action<{ was: ReadinessAnswers; answers: ReadinessAnswers }, ReadinessBook>;
  /** The description of the manager's job as somebody edited it, and the settings that fill it. */
  loadJobDescription: Action<Nothing, JobDescriptionBook>;
  /** As `saveReadiness`. */
  saveJobDescription: Action<{ was: JobDescriptionSections; sections: JobDescriptionSections }, JobDescriptionBook>;

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
  /** Whether sample accounts could be given plans and reviews that they lack. */
  samplePlansLacking: boolean;
}

/** A criterion as a panel edits it; `id: null` is a new one. */
export type CriterionDraft = Omit<Criterion, 'id'> & { id: string | null };

/** A pairwise answer between two criteria of the same request, by their places in the list, from 0. */
export interface DraftComparison {
  first: number;
  second: number;
  /** How many times as important the first is, 1/9 to 9. */
  ratio: number;
}

export interface Ranking {
  /** Fingerprint of what was read; a save names it. */
  revision: string;
  criteria: Criterion[];
  /** The pairwise answers last given, by criterion id; pairs of criteria that left are left out. */
  comparisons: Comparison[];
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
  /** By criterion id, the score last fed from data: where it differs from `scores`, somebody set that one by hand. */
  fed: Record<string, number | null>;
  /** Why it is key, in the words of the matrix. */
  note: string;
  /** yyyy-mm-dd; '' while its tier was never decided. */
  decidedOn: string;
  /** Revenue of the last full year (to date where there is none yet), for the rule on revenue. */
  revenue: number | null;
  /** Of the three full years, money. */
  revenue3y: number | null;
  cost3y: number | null;
  /** Growth in the last full year, 0.1 is 10%. */
  growth: number | null;
}

export interface RankAccounts {
  ranking: Ranking;
  /** Fingerprint of scores, weights, tiers and settings; `confirmTiers` names it. */
  revision: string;
  /** Who uses the panel, '' while nobody said. */
  me: string;
  /** Names seen in the workbook, for "I am". */
  people: string[];
  /** Whether several people score apart and compare afterwards. */
  scoreTogether: boolean;
  /** One a criterion, in the order of `ranking.criteria`. */
  rounds: ScoringRound[];
  /** The newest first. */
  snapshots: SnapshotName[];
  /** Of every confirmed key account below `keepFrom`, by account id: what its reviews say about taking the tier away. */
  demotions: Record<string, DemotionCase>;
  /** When the criteria or weights last changed, and by whom; null while History knows of no change. */
  criteriaChanged: { when: string; who: string } | null;
}

/** One criterion as its scorers stand. */
export interface ScoringRound {
  criterion: string;
  scorers: { name: string; scored: number }[];
  /** Whether everybody's scores may be seen: all who started have finished, somebody said "show", or people don't score apart. */
  open: boolean;
  /** My own, by account id. */
  mine: Record<string, { score: number; reason: string }>;
  /** Everybody's by account id, once `open`; empty before, and where nobody gave a score in the panel. */
  given: Record<string, { scorer: string; score: number; reason: string }[]>;
  /** What the scorers agreed on, or somebody typed in the matrix, by account id; it stands above the median. */
  settled: Record<string, { score: number; reason: string }>;
}

export interface GivenScore {
  /** The account's id in the matrix. */
  account: string;
  score: number | null;
  reason: string;
}

export interface SnapshotName {
  id: string;
  /** yyyy-mm-dd hh:mm */
  when: string;
  occasion: 'tiersConfirmed' | 'boardPage' | 'review';
}

export interface HistoryEntry {
  when: string;
  who: string;
  action: string;
  account: string;
  field: string;
  from: string;
  to: string;
  why: string;
}

export interface BoardRecord {
  /** The workbook's name. */
  workbook: string;
  /** yyyy-mm-dd hh:mm */
  madeOn: string;
  madeBy: string;
  /**
   * The last page before this one, of the first page the tiers confirmed last; null where there is neither. Names and scores as they were
   * then, the highest first.
   */
  previous: {
    when: string;
    occasion: 'boardPage' | 'tiersConfirmed';
    key: { id: string; name: string }[];
    standings: { id: string; name: string; score: number; rank: number }[];
    shares: { name: string; share: number }[];
  } | null;
}

/** A field of a plan record: a text, a number, a day as yyyy-mm-dd, or the key of a word; blank is '' for texts and days, else `null`. */
export type PlanField = string | number | null;

export interface PlanChange {
  table: PlanTable | 'account';
  /** `null` is a new record; the account itself has its own id. */
  id: string | null;
  /** The changed fields as they were read; for a removal all fields. */
  was: Record<string, PlanField>;
  /** The same fields as they shall be; `null` removes the record. */
  is: Record<string, PlanField> | null;
}

export interface PlanBook {
  /** The workbook's id, by which a browser keeps what is not saved apart. */
  workbook: string;
  /** Key accounts first, then other candidates, then the rest, each by name. */
  accounts: { id: string; name: string; tier: Tier | null; candidate: boolean }[];
  /** `null` while there is no account. */
  plan: AccountPlan | null;
  /** Everybody named anywhere: owners, managers, sponsors, team. */
  people: string[];
  /** Categories of product that any account buys. */
  categories: string[];
  /** Today in the workbook's zone, yyyy-mm-dd. */
  today: string;
  settings: PlanSettings;
  me: string;
  problems: Problem[];
}

export interface PlanSettings {
  language: Language;
  currency: string;
  /** Days after which a fact is stale. */
  staleAfter: number;
  weekStart: 'monday' | 'saturday' | 'sunday';
  smallTeam: boolean;
  lastFullYear: number;
  /** How often key accounts are reviewed with the customer. */
  customerReviewEvery: Cadence;
}

export interface SavedPlan {
  /** Empty when everything was written. */
  conflicts: PlanConflict[];
  /** The plan as it stands now. */
  plan: AccountPlan;
  people: string[];
}

export interface PlanConflict {
  table: PlanTable | 'account';
  id: string;
  /** Somebody removed the record meanwhile; `fields` is empty then. */
  gone: boolean;
  fields: { field: string; was: PlanField; theirs: PlanField; mine: PlanField }[];
}

export interface WorkBook {
  items: WorkItem[];
  today: string;
  me: string;
  people: string[];
}

export interface ContactRow {
  line: number;
  account: string;
  name: string;
  /** By column key of Stakeholders; a blank leaves the cell alone. */
  values: Record<string, string | number>;
}

export interface SharedPerson {
  email: string;
  access: 'editor' | 'viewer';
}

export interface SharingState {
  /** From Team, with what they are to this account. */
  people: { name: string; email: string; part: string; access: 'editor' | 'viewer' | 'none' }[];
  /** The workbook's name, for the words of the Share dialog. */
  workbook: string;
}

export interface SharingResult {
  shared: string[];
  /** Google did not let the add-on do it: share these by hand. */
  byHand: SharedPerson[];
  isProtected: boolean;
}

export interface ReviewBook {
  workbook: string;
  /** Key accounts first, then the watched, then the others, each by name. */
  accounts: ReviewedAccount[];
  settings: PlanSettings & ReviewSettings;
  /** yyyy-mm-dd */
  today: string;
  me: string;
  people: string[];
  problems: Problem[];
}

export interface ReviewSettings {
  /** https, '' for none. */
  bookingLink: string;
  /** Key accounts that a manager can hold. */
  accountsEach: number;
  capacity: number | null;
  keyFrom: number;
  keepFrom: number;
}

export interface ReviewedAccount {
  plan: AccountPlan;
  score: number | null;
  rank: number | null;
  /** Of a key account below `keepFrom`: what its reviews say about taking the tier away. */
  demotion: DemotionCase | null;
  /** What History tells of the account since its last review among ourselves, the newest first; at most 50 lines. */
  lines: HistoryEntry[];
  /** Ids of the goals that were reached since then, as far as History tells. */
  reachedGoals: string[];
}

export interface SavedReview {
  account: ReviewedAccount;
  people: string[];
}

export interface CriteriaReturnBook {
  /** Taken a year ago or earlier, the newest first, the last one of each month; empty while there is none. */
  snapshots: ScoresThen[];
  /** The day of the first snapshot ever taken, yyyy-mm-dd; '' while there is none. */
  first: string;
  /** By id of the register: everybody scored in one of these snapshots, and the key accounts of today. */
  accounts: Record<string, FiguresNow>;
  lastFullYear: number;
  /** yyyy-mm-dd */
  today: string;
  currency: string;
}

export interface ReadinessBook {
  answers: ReadinessAnswers;
  facts: ReadinessFacts;
  /** The workbook's name. */
  workbook: string;
  /** Its id, by which a browser keeps what is not saved apart. */
  workbookId: string;
  currency: string;
  /** yyyy-mm-dd */
  today: string;
  me: string;
}

export interface JobDescriptionBook {
  /** What somebody edited; blank sections are filled from the facts. */
  sections: JobDescriptionSections;
  facts: JobDescriptionFacts;
  /** The workbook's name. */
  workbook: string;
  /** Its id, by which a browser keeps what is not saved apart. */
  workbookId: string;
  /** yyyy-mm-dd */
  today: string;
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
  language: Language;
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
  /** Whether several people score apart and compare afterwards. */
  scoreTogether: boolean;
  weekStart: 'monday' | 'saturday' | 'sunday';
  retention: number;
  discount: number;
  /** Days after which a fact of a plan is stale. */
  staleAfter: number;
  /** How often key accounts are reviewed with the customer. */
  customerReviewEvery: Cadence;
  /** Where a customer books a meeting with us, https; '' for none. */
  bookingLink: string;
  /** Who uses the add-on, in this workbook; the user's own, not the workbook's. */
  me: string;
}

export interface SettingsState {
  settings: Settings;
  /** Names seen in the workbook, for "I am". */
  people: string[];
}
