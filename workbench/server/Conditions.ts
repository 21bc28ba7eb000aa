/** The conditions under which the workbench runs, from the environment of `npm start`. */
export interface Conditions {
  /** The port from which the frames of the add-on's pages come. */
  framePort: number;
  /** The day, yyyy-mm-dd, that counts as today; null for the real day. */
  today: string | null;
  /** False where the add-on cannot share, as Google may refuse it. */
  mayShare: boolean;
  role: Role;
}

/** The person for whom the add-on runs. An editor cannot edit what is protected; viewers and commenters change nothing. */
export const ROLES = ['owner', 'editor', 'commenter', 'viewer'] as const;
export type Role = (typeof ROLES)[number];
