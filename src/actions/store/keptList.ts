// A list that a hidden setting keeps as JSON, the newest first.
import type { Workbook } from '../../workbook/Workbook';
import { Misfit, type Schema } from '../schema';

/** A cell takes 50,000 characters. */
const MOST_CHARACTERS = 40_000;

/** What the setting keeps; nothing of it where a user wrote over the hidden setting. */
export function readKeptList<Kept>(workbook: Workbook, setting: string, schema: Schema<Kept>): Kept[] {
  try {
    const parsed: unknown = JSON.parse(workbook.settings.get(setting));
    const kept = Array.isArray(parsed) ? parsed.map((each) => schema.fit(each)) : [];
    return kept.filter((each): each is Kept => !(each instanceof Misfit));
  } catch {
    return [];
  }
}

/** Keeps as many as fit into a cell; the oldest are dropped. */
export function writeKeptList(workbook: Workbook, setting: string, list: readonly unknown[]): void {
  const kept = [...list];
  while (kept.length > 0 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.pop();
  workbook.settings.set(setting, kept.length === 0 ? '' : JSON.stringify(kept));
}
