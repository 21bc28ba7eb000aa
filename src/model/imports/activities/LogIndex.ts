import { foldName } from '../../names/foldName';
import { contentKey, type LogContent } from './contentKey';

export interface LogEntry extends LogContent {
  /** '' without an identifier. */
  uid: string;
}

interface FoundLine<Place> {
  at: Place;
  /** Whether the log's own value of a field counts instead of the imported value. `isBlank`: whether the log has no value. */
  keeps: (field: string, isBlank: boolean) => boolean;
}

/**
 * Finds the line of the log that an imported one repeats: by the identifier of its source or, where one of the two has none, by its content.
 * Where the source changed the event, its line changes too; a line found by its content only gets what it lacks. A line keeps the source
 * that it first came from.
 */
export class LogIndex<Place> {
  private readonly byUid = new Map<string, Place>();
  private readonly byContent = new Map<string, { at: Place; hasUid: boolean }>();

  add(line: LogEntry, at: Place): void {
    const hasUid = line.uid !== '';
    const content = contentKey(line);
    this.byUid.set(uidKey(line), at);
    if (!hasUid || !this.byContent.has(content)) this.byContent.set(content, { at, hasUid });
  }

  find(line: LogEntry): FoundLine<Place> | null {
    const known = line.uid === '' ? undefined : this.byUid.get(uidKey(line));
    if (known !== undefined) return { at: known, keeps: (field) => field === 'source' };
    const alike = this.byContent.get(contentKey(line));
    if (alike === undefined || (line.uid !== '' && alike.hasUid)) return null;
    return { at: alike.at, keeps: (_, isBlank) => !isBlank };
  }
}

const uidKey = ({ account, uid }: LogEntry): string => `${foldName(account)}\n${uid}`;

/** The line of an imported row: its values by field. */
export function logEntry(account: string, day: string, values: Readonly<Record<string, string | number | boolean>>): LogEntry {
  const text = (field: string): string => String(values[field] ?? '');
  return { account, day, kind: text('kind'), subject: text('subject'), people: text('people'), uid: text('uid') };
}
