import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import type { AccountPlan, PlannedAccount } from '../../src/model/plan/AccountPlan';
import type { PlanRecords, PlanTable } from '../../src/model/plan/PlanRecords';
import type { SaveState } from '../drafts/SaveState';

/** What every part of the panel works with: the plan as it stands with what is not saved yet, and the ways to change it. */
export interface PlanEditor {
  /** As loaded: names to offer, settings, today. */
  book: PlanBook;
  /** With everything that was typed, without what was removed. Records added here have ids that begin with "new-" until they are saved. */
  plan: AccountPlan;
  change: <T extends PlanTable>(table: T, id: string, fields: Partial<PlanRecords[T]>) => void;
  /** Adds a record; fields left out are blank. Gives its id. */
  add: <T extends PlanTable>(table: T, fields: Partial<PlanRecords[T]>) => string;
  remove: (table: PlanTable, id: string) => void;
  /** Removed and not saved yet, as they were, for a line with Undo. */
  removed: <T extends PlanTable>(table: T) => PlanRecords[T][];
  /** Takes back a removal; else what was typed into the record; else the record that was added. */
  undo: (table: PlanTable | 'account', id: string) => void;
  changeAccount: (fields: Partial<PlannedAccount>) => void;
  /** Whether a record, or the account itself, has something that is not saved. */
  isChanged: (table: PlanTable | 'account', id: string) => boolean;
  /** What stands against saving a field, in a sentence; null while nothing does. What is blank is told only once a save was tried. */
  faultOf: (table: PlanTable | 'account', id: string, field: string) => string | null;
  /** What is odd about a field but may stay, in a sentence. */
  hintOf: (table: PlanTable | 'account', id: string, field: string) => string | null;
  /** Whether a save was held back because of this record; its card then unfolds by itself. */
  isFaulty: (table: PlanTable, id: string) => boolean;
  /** For `key={…}` of a record's element: it stays the same when a new record gets its own id by being saved. */
  keyOf: (id: string) => string;
  save: () => void;
  state: SaveState;
}

/** What each part of Edit account plan gets. */
export interface PlanPartProps {
  editor: PlanEditor;
}
