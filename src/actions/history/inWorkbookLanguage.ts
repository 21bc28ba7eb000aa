// Words that History was written in before the workbook's language changed. Its lines stay as they were written.
import { LANGUAGES, type Language } from '../../text/locales';
import { dashboardText, planPageText, workbookText } from '../../workbook/words';
import type { HistoryEntry } from '../store/readHistory';

/** The lines with the names of actions, settings, columns and choices in a language; all else is what people typed. */
export function inWorkbookLanguage(lines: readonly HistoryEntry[], language: Language): HistoryEntry[] {
  const present = new Map<string, string>();
  for (const other of LANGUAGES) if (other !== language) pair(named(other), named(language), present);
  const of = (word: string): string => present.get(word) ?? word;
  return lines.map((line) => ({ ...line, action: of(line.action), field: of(line.field), from: of(line.from), to: of(line.to) }));
}

/** The words that History uses. Actions come first: a word that names several things keeps its first meaning. */
function named(language: Language): unknown[] {
  const { events, settings, lists, tabs } = workbookText(language);
  return [events, dashboardText(language).history, planPageText(language).history, settings, lists, tabs];
}

/** Pairs the texts at the same places of two trees. */
function pair(from: unknown, to: unknown, pairs: Map<string, string>): void {
  if (typeof from === 'string' && typeof to === 'string') {
    if (!pairs.has(from)) pairs.set(from, to);
  } else if (typeof from === 'object' && from !== null && typeof to === 'object' && to !== null)
    for (const key of Object.keys(from))
      pair((from as Record<string, unknown>)[key], (to as Record<string, unknown>)[key], pairs);
}
