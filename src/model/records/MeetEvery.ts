import type { ROLES } from './vocabulary';

export type Role = (typeof ROLES)[number];

/** The days between two meetings with a person of each role. */
export type MeetEvery = Readonly<Record<Role, number>>;
