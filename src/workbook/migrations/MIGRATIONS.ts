import { agreedTiersAndDates } from './agreedTiersAndDates';
import type { Migration } from './Migration';
import { nativeFormulas } from './nativeFormulas';
import { storeCalendar } from './storeCalendar';

/** All migrations in order: the first brings a workbook from schema 1 to 2, the next from 2 to 3. Never remove one. */
export const MIGRATIONS: readonly Migration[] = [storeCalendar, agreedTiersAndDates, nativeFormulas];
