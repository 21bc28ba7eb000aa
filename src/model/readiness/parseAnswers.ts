import {
  CASE_RANGES,
  DEGREES,
  LONGEST_NOTE,
  MONTHS_SECURED,
  READINESS_QUESTIONS,
  YES_OR_NO_QUESTIONS,
  type ReadinessAnswers,
} from './Readiness';
import { storedObject } from '../stored/storedJson';

type Field = (value: unknown) => string | number | boolean | null;

const oneOf =
  (values: readonly number[]): Field =>
  (value) =>
    values.find((each) => each === value) ?? null;
const yesOrNo: Field = (value) => (typeof value === 'boolean' ? value : null);
const note: Field = (value) => (typeof value === 'string' ? value.slice(0, LONGEST_NOTE) : '');
const within =
  ({ from, to }: { from: number; to: number }): Field =>
  (value) =>
    typeof value === 'number' && value >= from && value <= to ? value : null;

/** Parses each field; anything invalid counts as unanswered. */
const FIELDS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(READINESS_QUESTIONS.map((key) => [key, oneOf(DEGREES)])),
  ...Object.fromEntries(READINESS_QUESTIONS.map((key) => [`${key}Note`, note])),
  ...Object.fromEntries(YES_OR_NO_QUESTIONS.map((key) => [key, yesOrNo])),
  months: oneOf(MONTHS_SECURED),
  ...Object.fromEntries(Object.entries(CASE_RANGES).map(([key, range]) => [key, within(range)])),
};

/** Parses answers from JSON. Each unreadable field counts as unanswered; never throws. */
export function parseAnswers(text: string): ReadinessAnswers {
  const stored: Readonly<Record<string, unknown>> = { ...storedObject(text) };
  return Object.fromEntries(Object.entries(FIELDS).map(([key, field]) => [key, field(stored[key])])) as ReadinessAnswers;
}

/** Whether these are answers of which each field is valid, and nothing else. */
export function areAnswers(value: unknown): value is ReadinessAnswers {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.entries(FIELDS);
  return Object.keys(given).length === fields.length && fields.every(([key, field]) => field(given[key]) === given[key]);
}
