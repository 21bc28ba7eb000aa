import type { Settings } from '../records/settings';
import { ROLES } from '../records/vocabulary';
import { type HealthPart } from './AccountState';
export type Role = (typeof ROLES)[number];
export interface HealthSettings {
  /** The weight of each part, 0 or more; only their proportions matter. A part of weight 0 is not in use. */
  weights: Readonly<Record<HealthPart, number>>;
  /** The days between two meetings with a person of each role. */
  meetEvery: Readonly<Record<Role, number>>;
  /** The price rise of the year; 0.1 is 10%. */
  priceRise: number;
  /** The first day of the running year, yyyy-mm-dd; '' when unknown. */
  yearBegins: string;
}
export declare const DEFAULT_HEALTH_SETTINGS: HealthSettings;
/** These settings as the workbook stores them. */
export type StoredHealthSettings = Pick<Settings, WeightKey | MeetingKey | 'priceRise'>;
type WeightKey = `weight${Capitalize<HealthPart>}`;
type MeetingKey = `meet${Capitalize<Role>}`;
/** The settings of each part and of each role, by their keys. */
export declare const weightKey: (part: HealthPart) => WeightKey;
export declare const meetingKey: (role: Role) => MeetingKey;
export declare function healthSettingsOf(stored: StoredHealthSettings, yearBegins: string): HealthSettings;
export {};
