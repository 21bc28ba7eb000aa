/** The conditions under which the workbench runs, from the environment of `npm start`. */
export interface Conditions {
  /** The port from which the frames of the add-on's pages come. */
  framePort: number;
  /** The day, yyyy-mm-dd, that counts as today; null for the real day. */
  today: string | null;
  /** False where the add-on cannot share, as Google may refuse it. */
  mayShare: boolean;
}
