// The settings of a workbook, and of the user (`me`): what each may be, for the form, the server and the cells.
import { SHARE, type FieldSchema, type FieldValue } from './RecordSchema';

const CUT_OFF = { kind: 'number', from: 1, to: 10, required: true } as const;
const PART = { ...SHARE, required: true } as const;

export const settings = {
  language: { kind: 'word', list: 'language', required: true },
  currency: { kind: 'text', longest: 12 },
  /** Of either calendar. */
  lastFullYear: { kind: 'number', from: 1300, to: 2100, whole: true, required: true },
  /** How many key account managers there are. */
  kams: { kind: 'number', from: 1, to: 50, whole: true, required: true },
  /** How many key accounts a manager looks after. */
  accountsEach: { kind: 'number', from: 3, to: 10, whole: true, required: true },
  /** Seats for key accounts, as many as a workbook can have; `null` is no limit. */
  capacity: { kind: 'number', from: 0, to: 200, whole: true },
  keyFrom: CUT_OFF,
  keepFrom: CUT_OFF,
  watchFrom: CUT_OFF,
  smallTeam: { kind: 'yesOrNo', required: true },
  scoreTogether: { kind: 'yesOrNo', required: true },
  weekStart: { kind: 'word', list: 'weekStart', required: true },
  /** A year. */
  retention: PART,
  /** A year. */
  discount: PART,
  /** Days. */
  staleAfter: { kind: 'number', from: 30, to: 365, whole: true, required: true },
  customerReviewEvery: { kind: 'word', list: 'cadence', required: true },
  bookingLink: { kind: 'link', longest: 300 },
  /** The name that the user goes by. */
  me: { kind: 'text', longest: 80 },
} as const satisfies Readonly<Record<string, FieldSchema>>;

type SettingFields = typeof settings;

/** A setting without `required` is blank where it is '' or `null`. */
export type Settings = {
  -readonly [Key in keyof SettingFields]: SettingFields[Key] extends { required: true }
    ? NonNullable<FieldValue<SettingFields[Key]>>
    : FieldValue<SettingFields[Key]>;
};
