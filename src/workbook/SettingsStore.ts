// The hidden Settings tab: one row per setting, every value as text.
import type { Table } from './Table';

/** Google allows 50,000 characters in a cell. */
const CHUNK = 45_000;
/** What tells of the last save only. */
const PASSING = /^(seenOn$|journal|backup:|prints:)/;

const chunkKey = (key: string, at: number): string => (at === 0 ? key : `${key}:${at}`);

export class SettingsStore {
  private readonly rowOf = new Map<string, number>();

  constructor(private readonly table: Table) {
    for (const row of table.rows) if (!this.rowOf.has(table.name(row))) this.rowOf.set(table.name(row), row);
  }

  /** The stored text; '' when nothing is stored. */
  get(key: string): string {
    return this.raw(key).trim();
  }

  /** The stored number; `otherwise` when no number is stored. */
  number(key: string, otherwise: number): number {
    const text = this.get(key);
    const value = Number(text);
    return text === '' || !Number.isFinite(value) ? otherwise : value;
  }

  /** The stored numbers by key, each with its default where no number is stored. */
  numbers<Key extends string>(defaults: Readonly<Record<Key, number>>): Record<Key, number> {
    const keys = Object.keys(defaults) as Key[];
    return Object.fromEntries(keys.map((key) => [key, this.number(key, defaults[key])])) as Record<Key, number>;
  }

  /** Whether something was set that a restored tab would have to have again. */
  hasNews = false;

  /**
   * Whether the values are no longer beside their keys, as after one column was sorted: no language, or no whole number as the schema. Rows
   * of the journal alone are not settings yet.
   */
  get isScrambled(): boolean {
    const hasSettings = [...this.rowOf.keys()].some((key) => !key.startsWith('journal'));
    return hasSettings && !(/^[a-z]{2,3}$/.test(this.get('language')) && /^\d{1,3}$/.test(this.get('schema')));
  }

  /** Replaces all settings with these. */
  replace(entries: readonly (readonly [key: string, value: string])[]): void {
    for (const row of this.rowOf.values()) this.table.set(row, 'value', '');
    for (const [key, value] of entries) this.set(key, value);
  }

  /** Every setting but what passes. */
  get entries(): [key: string, value: string][] {
    return [...this.rowOf.keys()].filter((key) => !PASSING.test(key)).map((key) => [key, this.get(key)]);
  }

  set(key: string, value: string | number | boolean, label = ''): void {
    if (!PASSING.test(key) && this.get(key) !== String(value)) this.hasNews = true;
    const row = this.rowOf.get(key) ?? this.table.append({ key });
    this.rowOf.set(key, row);
    this.table.set(row, 'value', String(value));
    if (label !== '') this.table.set(row, 'label', label);
  }

  /** Renames a setting, unless the new key exists already. */
  rename(from: string, to: string): void {
    const row = this.rowOf.get(from);
    if (row === undefined || this.rowOf.has(to)) return;
    this.table.set(row, 'key', to);
    this.rowOf.delete(from);
    this.rowOf.set(to, row);
  }

  /** Writes a long text at once, ahead of all that waits to be saved. The rest of a text that one cell cannot hold is in rows of its own. */
  keep(key: string, text: string): void {
    const chunks = [text.slice(0, CHUNK)];
    while (chunks.length * CHUNK < text.length) chunks.push(text.slice(chunks.length * CHUNK, (chunks.length + 1) * CHUNK));
    const count = chunks.length;
    while (this.raw(chunkKey(key, chunks.length)) !== '') chunks.push('');
    const cells = chunks.map((chunk, at) => {
      const name = chunkKey(key, at);
      const known = this.rowOf.get(name);
      const row = known ?? this.table.nextRow + at;
      this.rowOf.set(name, row);
      const value = at === 0 && text !== '' ? `${count}\n${chunk}` : chunk;
      return { row, record: known === undefined ? { key: name, label: '', value } : { value } };
    });
    this.table.put(cells);
  }

  /** What `keep` wrote; '' when nothing is kept. */
  kept(key: string): string {
    const [count = '', ...lines] = this.raw(key).split('\n');
    const texts = [lines.join('\n')];
    // A user may have written any number there.
    while (texts.length < Number(count) && this.rowOf.has(chunkKey(key, texts.length)))
      texts.push(this.raw(chunkKey(key, texts.length)));
    return texts.join('');
  }

  private raw(key: string): string {
    const row = this.rowOf.get(key);
    return row === undefined ? '' : String(this.table.value(row, 'value'));
  }
}
