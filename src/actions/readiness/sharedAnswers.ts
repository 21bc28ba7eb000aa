// Texts that several people answer together, as JSON in a setting: what others changed meanwhile stays, what both changed is refused.
import { changesOf, conflictsOf, mergeRecord } from '../../model/plan/mergeRecord';
import { pageTitles } from '../../text/pageTitles';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';
import { storedJson } from '../../model/stored/storedJson';

type Flat = Record<string, string | number | boolean | null>;

export interface SharedAnswers<Answers> {
  /** Of Settings. */
  setting: string;
  /** The page that shows them, for History and the label in Settings. */
  page: 'readinessPage' | 'jobDescription';
  /** Gives all fields, whatever the setting holds. */
  parse: (text: string) => Answers;
}

/** The answers with one person's changes (`was` → `now`) beside those of others. Refused with `sameChangedMeanwhile`. Writes nothing. */
export function mergeAnswers<Answers extends object>(
  workbook: Workbook,
  { setting, parse }: SharedAnswers<Answers>,
  was: Answers,
  now: Answers,
): Answers {
  const [read, theirs, mine] = [was, parse(workbook.settings.get(setting)), now] as unknown as [Flat, Flat, Flat];
  if (conflictsOf(read, theirs, mine).length > 0) throw new Refusal({ code: 'sameChangedMeanwhile' });
  return mergeRecord(read, theirs, mine) as unknown as Answers;
}

/** Notes the answers in the setting and returns the line of History; none where they are the same. */
export function writeAnswers<Answers extends object>(
  workbook: Workbook,
  { setting, page, parse }: SharedAnswers<Answers>,
  answers: Answers,
): HistoryLine[] {
  const stored = workbook.settings.get(setting);
  if (changesOf(parse(stored) as unknown as Flat, answers as unknown as Flat).length === 0) return [];
  const title = pageTitles[workbook.language][page];
  workbook.settings.set(setting, JSON.stringify(answers), title);
  return [{ action: workbook.text.events.settings, field: title, from: unreadable(stored) }];
}

/** What a user typed instead of the answers, for History: it is not lost when it is overwritten. '' where the answers can be read. */
const unreadable = (stored: string): string => (storedJson(stored) === undefined ? stored : '');
