// The job description of a key account manager: sections of text, generated from the settings until a user edits them.
import { storedObject } from '../stored/storedJson';

export const JOB_SECTIONS = ['mission', 'reportsTo', 'portfolio', 'responsibilities', 'skills', 'measures'] as const;
export type JobSection = (typeof JOB_SECTIONS)[number];
export const JOB_TEXTS = ['title', ...JOB_SECTIONS] as const;
export type JobText = (typeof JOB_TEXTS)[number];

/** Maximum characters per section. */
export const LONGEST_SECTION = 3000;

/** Edited sections, one point per line; '' uses the generated text. */
export type JobDescriptionSections = Record<JobText, string>;

export interface JobDescriptionFacts {
  accountsEach: number;
  kams: number;
  /** Seats for key accounts; `null` means no limit. */
  capacity: number | null;
  smallTeam: boolean;
  /** Names of confirmed key accounts. */
  keyAccounts: string[];
  /** The number of key accounts without a manager. */
  unmanaged: number;
}

/** Parses the edited sections from JSON. Invalid values count as not edited; never throws. */
export function jobDescriptionSections(text: string): JobDescriptionSections {
  const stored: Readonly<Record<string, unknown>> = { ...storedObject(text) };
  const edited = JOB_TEXTS.map((key) => {
    const section = stored[key];
    return [key, typeof section === 'string' ? section.trim().slice(0, LONGEST_SECTION) : ''];
  });
  return Object.fromEntries(edited) as JobDescriptionSections;
}
