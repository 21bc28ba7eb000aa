// The description of the key account manager's job: sections of text, filled from the settings until somebody edits one.

export const JOB_SECTIONS = ['mission', 'reportsTo', 'portfolio', 'responsibilities', 'skills', 'measures'] as const;
export type JobSection = (typeof JOB_SECTIONS)[number];
export const JOB_TEXTS = ['title', ...JOB_SECTIONS] as const;
export type JobText = (typeof JOB_TEXTS)[number];

/** Characters of a section. */
export const LONGEST_SECTION = 3000;

/** What somebody edited, each line a point of its own; '' is as it is proposed. */
export type JobDescriptionSections = Record<JobText, string>;

export interface JobDescriptionFacts {
  accountsEach: number;
  kams: number;
  /** Seats for key accounts; `null` is no limit. */
  capacity: number | null;
  smallTeam: boolean;
  /** Names of confirmed key accounts. */
  keyAccounts: string[];
  /** How many of them have nobody who manages them. */
  unmanaged: number;
}

/** The edited sections in a JSON text. What is no text counts as not edited; never throws. */
export function jobDescriptionSections(text: string): JobDescriptionSections {
  const stored = readObject(text);
  const edited = JOB_TEXTS.map((key) => {
    const section = stored[key];
    return [key, typeof section === 'string' ? section.trim().slice(0, LONGEST_SECTION) : ''];
  });
  return Object.fromEntries(edited) as JobDescriptionSections;
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
