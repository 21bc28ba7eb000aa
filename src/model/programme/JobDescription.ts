// The description of the key account manager's job: sections of text, filled from the settings until somebody edits one.

export const JOB_SECTIONS = ['mission', 'reportsTo', 'portfolio', 'responsibilities', 'skills', 'measures'] as const;
export type JobSection = (typeof JOB_SECTIONS)[number];

/** Only what somebody edited. */
export type JobDescriptionSections = Partial<Record<JobSection | 'title', string>>;

export interface JobDescriptionFacts {
  accountsEach: number;
  kams: number;
  capacity: number | null;
  smallTeam: boolean;
  /** Names of confirmed key accounts. */
  keyAccounts: string[];
  /** How many of them have nobody who manages them. */
  unmanaged: number;
}
