import type { Migration } from './Migration';
import { MIGRATIONS } from './MIGRATIONS';

/** The first schema that a workbook was set up with. */
const FIRST = 1;

/** The version of the stored workbook that this code sets up and expects. */
export const SCHEMA = FIRST + MIGRATIONS.length;

/** The migrations that a workbook of this schema needs, in order, each with the schema that it makes. */
export const migrationsFrom = (schema: number): { to: number; migration: Migration }[] =>
  MIGRATIONS.map((migration, at) => ({ to: FIRST + 1 + at, migration })).filter(({ to }) => to > schema);
