// The hidden Settings tab: one row per setting, every value as text.
import type { Table } from './Table';

export class SettingsStore {
  private readonly rowOf = new Map<string, number>();

  constructor(private readonly table: Table) {
    for (const row of table.rows) if (!this.rowOf.has(table.name(row))) this.rowOf.set(table.name(row), row);
  }

  /** The stored text; '' when nothing is stored. */
  get(key: string): string {
    const row = this.rowOf.get(key);
    return row === undefined ? '' : this.table.text(row, 'value');
  }

  /** The stored number; `otherwise` when no number is stored. */
  number(key: string, otherwise: number): number {
    const text = this.get(key);
    const value = Number(text);
    return text === '' || !Number.isFinite(value) ? otherwise : value;
  }

  set(key: string, value: string | number | boolean, label = ''): void {
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

  save(): void {
    this.table.save();
  }
}
