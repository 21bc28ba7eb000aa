// What a workbook decides about health.
import type { MeetEvery, Role } from '../records/MeetEvery';
import type { Settings } from '../records/settings';
import { ROLES } from '../records/vocabulary';
import { HEALTH_PARTS, type HealthPart } from './AccountState';

export interface HealthSettings {
  /** The weight of each part, 0 or more; only their proportions matter. A part of weight 0 is not in use. */
  weights: Readonly<Record<HealthPart, number>>;
  meetEvery: MeetEvery;
  /** The price rise of the year; 0.1 is 10%. */
  priceRise: number;
}

const MEET_EVERY = 60;

export const DEFAULT_HEALTH_SETTINGS: HealthSettings = {
  weights: { relationships: 25, goals: 25, engagement: 20, loyalty: 20, revenue: 10 },
  meetEvery: {
    decisionMaker: MEET_EVERY,
    approver: MEET_EVERY,
    executiveSponsor: MEET_EVERY,
    champion: MEET_EVERY,
    influencer: MEET_EVERY,
    user: MEET_EVERY,
    gatekeeper: MEET_EVERY,
    other: MEET_EVERY,
  },
  priceRise: 0,
};

/** These settings as the workbook stores them. */
export type StoredHealthSettings = Pick<Settings, WeightKey | MeetingKey | 'priceRise'>;
type WeightKey = `weight${Capitalize<HealthPart>}`;
type MeetingKey = `meet${Capitalize<Role>}`;

/** The settings of each part and of each role, by their keys. */
export const weightKey = (part: HealthPart): WeightKey => `weight${capital(part)}` as WeightKey;
export const meetingKey = (role: Role): MeetingKey => `meet${capital(role)}` as MeetingKey;
const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

export function healthSettingsOf(stored: StoredHealthSettings): HealthSettings {
  const weights = HEALTH_PARTS.map((part) => [part, stored[weightKey(part)]]);
  return {
    weights: Object.fromEntries(weights) as Record<HealthPart, number>,
    meetEvery: meetEveryOf(stored),
    priceRise: stored.priceRise,
  };
}

export const meetEveryOf = (stored: Pick<StoredHealthSettings, MeetingKey>): MeetEvery =>
  Object.fromEntries(ROLES.map((role) => [role, stored[meetingKey(role)]])) as Record<Role, number>;
