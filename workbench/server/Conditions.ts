/** Under which conditions the workbench runs, as `npm start` was told. */
export interface Conditions {
  /** The port from which the frames of the add-on's pages come. */
  framePort: number;
  /** The day, yyyy-mm-dd, that the workbench takes for today; null for the real one. */
  today: string | null;
  /** False where the add-on may share with nobody, as Google may refuse it. */
  mayShare: boolean;
}
