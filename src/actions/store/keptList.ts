// A list that a hidden setting keeps as JSON, the newest first.
import * as v from 'valibot';
import type { Workbook } from '../../workbook/Workbook';
import { storedList } from '../../model/stored/storedJson';

/** A cell takes 50,000 characters. */
const MOST_CHARACTERS = 40_000;

/** What the setting keeps; nothing of it where a user wrote over the hidden setting. */
export const readKeptList = <Kept>(workbook: Workbook, setting: string, schema: v.GenericSchema<Kept>): Kept[] =>
  storedList(workbook.settings.get(setting)).filter((each): each is Kept & object => v.is(schema, each));

/** Keeps as many as fit into a cell; the oldest are dropped. */
export function writeKeptList(workbook: Workbook, setting: string, list: readonly unknown[]): void {
  const kept = [...list];
  while (kept.length > 0 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.pop();
  workbook.settings.set(setting, kept.length === 0 ? '' : JSON.stringify(kept));
}
