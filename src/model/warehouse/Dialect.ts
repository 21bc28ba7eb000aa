// How the two dialects write the few things in which they differ.
import { quotePart, standardParts, standardPart } from './quoteName';

/** `bigquery` is GoogleSQL; `standard` is what DuckDB, PostgreSQL, Snowflake and Redshift have in common. */
export const DIALECTS = ['bigquery', 'standard'] as const;
export type DialectKey = (typeof DIALECTS)[number];

export interface Dialect {
  /** The name of a table, whose parts are separated by dots. */
  table: (name: string) => string;
  column: (name: string) => string;
  text: (expression: string) => string;
  /** An exact decimal with four places, as Import data keeps amounts. */
  money: (expression: string) => string;
  /** The number of days from one day to another. */
  daysBetween: (from: string, to: string) => string;
  minusDays: (day: string, days: number) => string;
}

const bigquery: Dialect = {
  // One pair of quotes around the whole path also takes project names with a hyphen.
  table: (name) => quotePart(name, 'bigquery'),
  column: (name) => quotePart(name, 'bigquery'),
  text: (expression) => `CAST(${expression} AS STRING)`,
  money: (expression) => `ROUND(CAST(${expression} AS NUMERIC), 4)`,
  daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
  minusDays: (day, days) => `DATE_SUB(${day}, INTERVAL ${days} DAY)`,
};

const standard: Dialect = {
  table: (name) => standardParts(name).join('.'),
  column: standardPart,
  text: (expression) => `CAST(${expression} AS VARCHAR)`,
  money: (expression) => `CAST(${expression} AS DECIMAL(28, 4))`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  minusDays: (day, days) => `${day} - ${days}`,
};

export const dialects: Readonly<Record<DialectKey, Dialect>> = { bigquery, standard };
