// The settings of a workbook and of the user (`me`), with their allowed values for the form, the server and the cells.
import { type FieldSchema, type FieldValue, ADDRESS, LINE, NOTE, SHARE } from './RecordSchema';
import { CUT_OFF, seatSettings } from './seatSettings';

/** Of a part of health; only the proportions matter. */
const WEIGHT = { kind: 'number', from: 0, to: 100, whole: true, required: true } as const;
/** The days between two meetings with a person of a role. */
const MEETING = { kind: 'number', from: 7, to: 365, whole: true, required: true } as const;
const RATE = { kind: 'money', from: 0, required: true } as const;
const PART = { ...SHARE, required: true } as const;

export const settings = {
  language: { kind: 'word', list: 'language', required: true },
  currency: { kind: 'text', longest: 12 },
  /** What an amount of 1 means, such as a thousand. */
  moneyUnit: { kind: 'word', list: 'moneyUnit', required: true },
  /** Whether long amounts of the tabs are shown in thousand millions. */
  shortAmounts: { kind: 'yesOrNo', required: true },
  calendar: { kind: 'word', list: 'calendar', required: true },
  /** The month of the calendar in which a year begins. */
  firstMonth: { kind: 'number', from: 1, to: 12, whole: true, required: true },
  /** In that calendar. */
  lastFullYear: { kind: 'number', from: 1300, to: 2100, whole: true, required: true },
  ...seatSettings,
  keepFrom: CUT_OFF,
  watchFrom: CUT_OFF,
  smallTeam: { kind: 'yesOrNo', required: true },
  scoreTogether: { kind: 'yesOrNo', required: true },
  weekStart: { kind: 'word', list: 'weekStart', required: true },
  /** No regular review is on these days. */
  weekend: { kind: 'word', list: 'weekend', required: true },
  /** The working time of a key account manager. */
  hoursPerWeek: { kind: 'number', from: 1, to: 80, required: true },
  /** What serving a customer costs, in the workbook's currency; 0 is not counted. */
  costPerOrder: RATE,
  costPerLine: RATE,
  costPerVisit: RATE,
  /** Per year. */
  retention: PART,
  /** Per year. */
  discount: PART,
  /** A forecast covers so many months. */
  forecastMonths: { kind: 'number', from: 1, to: 60, whole: true, required: true },
  /** How much the deals of one customer move together. */
  dealCorrelation: PART,
  /** The probability of a deal in each open stage. */
  stageIdentified: PART,
  stageQualified: PART,
  stageProposed: PART,
  stageNegotiating: PART,
  /** Days. */
  staleAfter: { kind: 'number', from: 30, to: 365, whole: true, required: true },
  customerReviewEvery: { kind: 'word', list: 'cadence', required: true },
  weightRelationships: WEIGHT,
  weightGoals: WEIGHT,
  weightEngagement: WEIGHT,
  weightLoyalty: WEIGHT,
  weightRevenue: WEIGHT,
  meetDecisionMaker: MEETING,
  meetApprover: MEETING,
  meetExecutiveSponsor: MEETING,
  meetChampion: MEETING,
  meetInfluencer: MEETING,
  meetUser: MEETING,
  meetGatekeeper: MEETING,
  meetOther: MEETING,
  /** Of the running year, compared with the year before. */
  priceRise: { kind: 'share', from: 0, to: 5, required: true },
  /** Whether the subsidiaries of one parent share a seat. */
  groupsShareSeat: { kind: 'yesOrNo', required: true },
  /** What an account of each tier is promised: key, watch and standard ones are all served well. */
  promiseKey: NOTE,
  promiseWatch: NOTE,
  promiseStandard: NOTE,
  bookingLink: ADDRESS,
  /** The user's name. */
  me: LINE,
} as const satisfies Readonly<Record<string, FieldSchema>>;

type SettingFields = typeof settings;

/** A setting without `required` can be blank: '' or `null`. */
export type Settings = {
  -readonly [Key in keyof SettingFields]: SettingFields[Key] extends { required: true }
    ? NonNullable<FieldValue<SettingFields[Key]>>
    : FieldValue<SettingFields[Key]>;
};
