import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import type { AccountPlan, PlannedAccount } from '../../src/model/plan/AccountPlan';
import type { PlanRecords, PlanTable } from '../../src/model/plan/PlanRecords';
import type { SaveState } from '../drafts/SaveState';

/** What every part of the panel works with: the plan with the unsaved edits, and functions to change it. */
export interface PlanEditor {
  /** As loaded: names to suggest, settings, today. */
  book: PlanBook;
  /** With all edits, without removed records. Added records have ids that begin with "new-" until they are saved. */
  plan: AccountPlan;
  change: <T extends PlanTable>(table: T, id: string, fields: Partial<PlanRecords[T]>) => void;
  /** Adds a record, with blanks for missing fields. Returns its id. */
  add: <T extends PlanTable>(table: T, fields: Partial<PlanRecords[T]>) => string;
  remove: (table: PlanTable, id: string) => void;
  /** The removed records that are not saved yet, in their last state, for a line with Undo. */
  removed: <T extends PlanTable>(table: T) => PlanRecords[T][];
  /** Undoes the removal of a record, otherwise its edits, otherwise its addition. */
  undo: (table: PlanTable | 'account', id: string) => void;
  changeAccount: (fields: Partial<PlannedAccount>) => void;
  /** Whether a record, or the account itself, has unsaved edits. */
  isChanged: (table: PlanTable | 'account', id: string) => boolean;
  /**
   * The sentence that explains why a field cannot be saved; null when it can. Missing values are reported only after an attempt to save.
   */
  faultOf: (table: PlanTable | 'account', id: string, field: string) => string | null;
  /** The sentence about an unusual but valid value. */
  hintOf: (table: PlanTable | 'account', id: string, field: string) => string | null;
  /** Whether this record prevented a save. Its card then unfolds automatically. */
  isFaulty: (table: PlanTable, id: string) => boolean;
  /** For `key={…}` of a record's element. It stays the same when saving gives a new record its own id. */
  keyOf: (id: string) => string;
  /** Takes a saved person out of the workbook at once, with name and address wherever they are. */
  forget: (id: string) => void;
  save: () => void;
  state: SaveState;
}

/** What each part of Edit account plan gets. */
export interface PlanPartProps {
  editor: PlanEditor;
}
