import type { Migration } from './Migration';
import { MIGRATIONS } from './MIGRATIONS';

/** The schema of the first release. */
const FIRST = 1;

/** The schema that this code writes and expects. */
export const SCHEMA = FIRST + MIGRATIONS.length;

/** The migrations that a workbook with this schema needs, in order, each with its resulting schema. */
export const migrationsFrom = (schema: number): { to: number; migration: Migration }[] =>
  MIGRATIONS.map((migration, at) => ({ to: FIRST + 1 + at, migration })).filter(({ to }) => to > schema);
