// Writes texts that several people answer together, as JSON in a setting: what others changed meanwhile stays, what both changed is refused.
import { changesOf, conflictsOf, mergeRecord } from '../../model/plan/mergeRecord';
import { pageTitles } from '../../text/pageTitles';
import { Refusal } from '../../workbook/Problem';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { Workbook } from '../../workbook/Workbook';

type Flat = Record<string, string | number | boolean | null>;

interface Kept<Answers> {
  /** Of Settings. */
  setting: string;
  /** The page that shows them, for History and the label in Settings. */
  page: 'readinessPage' | 'jobDescription';
  was: Answers;
  now: Answers;
  /** Gives all fields, whatever stands in the setting. */
  parse: (text: string) => Answers;
}

export function saveAnswers<Answers extends object>(workbook: Workbook, { setting, page, was, now, parse }: Kept<Answers>): void {
  const stored = workbook.settings.get(setting);
  const [read, theirs, mine] = [was, parse(stored), now] as unknown as [Flat, Flat, Flat];
  if (conflictsOf(read, theirs, mine).length > 0) throw new Refusal({ code: 'sameChangedMeanwhile' });
  const merged = mergeRecord(read, theirs, mine);
  if (changesOf(theirs, merged).length === 0) return;

  const title = pageTitles[workbook.language][page];
  workbook.settings.set(setting, JSON.stringify(merged), title);
  saveWorkbook(workbook);
  recordHistory(workbook, [{ action: workbook.text.historyActions.settings, field: title, from: unreadable(stored) }]);
}

/** Somebody's text in the place of the answers is not lost when it is written over. */
function unreadable(stored: string): string {
  try {
    JSON.parse(stored);
    return '';
  } catch {
    return stored;
  }
}
