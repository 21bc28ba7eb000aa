// A whole workbook as comparable text: values, formulas, formats, validations, conditional formats and protections, by tab and cell.
// Ids are numbered by their first appearance, because they are drawn anew in each run.
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';

interface Range {
  readonly startRow?: number;
  readonly endRow?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** No tab of the trials has content beyond this row; rows that a stopped command added at the end of a sheet do not matter. */
const LAST_ROW = 60;

/** Lines `tab!R3C4 value`, sorted by tab, row and column. */
export function stateOf(saved: SavedWorkbook): string[] {
  const { sheets, sheetOrder, styles = {}, resources = [] } = saved.workbook;
  const lines: string[] = [];
  const titles = new Map(sheetOrder.map((id) => [id, String(sheets[id]?.name)]));
  for (const id of sheetOrder) {
    const sheet = sheets[id];
    if (!sheet) continue;
    const title = titles.get(id) ?? '';
    lines.push(`${title} hidden=${sheet.hidden ?? 0} freeze=${JSON.stringify(sheet.freeze)} rtl=${sheet.rightToLeft ?? 0}`);
    lines.push(`${title} columns=${sheet.columnCount}`);
    if (/^(Settings|تنظیمات)$/.test(title)) {
      lines.push(...settingsOf(title, sheet.cellData ?? {}));
      continue;
    }
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      if (Number(row) >= LAST_ROW) continue;
      for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown; f?: unknown; s?: unknown } | null>)) {
        if (!cell) continue;
        const style = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
        const content = typeof cell.f === 'string' ? cell.f : textOf(cell.v);
        const look = style && Object.keys(style).length > 0 ? ` ${sorted(style)}` : '';
        if (content !== '' || look !== '') lines.push(`${title}!${place(row, column)} ${content}${look}`);
      }
    }
  }
  for (const { name, data } of resources) lines.push(...resourceLines(name, data, titles));
  for (const { sheetId, area, description, warningOnly } of saved.protections)
    lines.push(`${titles.get(sheetId)} protected ${JSON.stringify(area)} ${description} ${warningOnly}`);
  return withoutIds(lines).sort();
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : JSON.stringify(value));

/** By key: a setting may be in any row. */
function settingsOf(title: string, cells: object): string[] {
  const rows = Object.values(cells as Record<string, Record<string, { v?: unknown } | null>>);
  const lines = rows.map((row) => [0, 2, 1].map((at) => textOf(row[at]?.v)));
  return lines
    .filter(([key = '']) => key !== '' && key !== '""' && !/^"(journal|seenOn)/.test(key))
    .map(([key = '', value, label]) => `${title} ${key} = ${key.startsWith('"sheet:') ? 'a sheet' : value} ${label}`);
}

const place = (row: string | number, column: string | number): string => `R${Number(row) + 1}C${Number(column) + 1}`;

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Rules of cells and conditional formats, cell by cell: the same rule may be kept in other pieces. */
function resourceLines(name: string, data: string, titles: ReadonlyMap<string, string>): string[] {
  const parsed = JSON.parse(data || '{}') as Record<string, unknown>;
  return Object.entries(parsed).flatMap(([id, content]) => {
    const title = titles.get(id);
    if (title === undefined || typeof content !== 'object' || content === null) return [];
    // Univer moves notes with the columns only some time after a script has deleted one: they are left out.
    if (/NOTE/.test(name)) return [];
    if (!Array.isArray(content)) return [];
    return (content as { ranges?: Range[]; uid?: string; cfId?: string }[]).flatMap(
      ({ ranges = [], uid: _uid, cfId: _cfId, ...rule }) =>
        cellsIn(ranges).map((cell) => `${title}!${cell} ${name} ${sorted(rule)}`),
    );
  });
}

function cellsIn(ranges: readonly Range[]): string[] {
  const cells = new Set<string>();
  for (const { startRow = 0, endRow = 0, startColumn = 0, endColumn = 0 } of ranges) {
    for (let row = startRow; row <= Math.min(endRow, LAST_ROW - 1); row++)
      for (let column = startColumn; column <= endColumn; column++) cells.add(place(row, column));
  }
  return [...cells];
}

const ID = /\b[a-km-np-z2-9]{8}\b/g;

/** Words of eight letters look like ids; they are the same in every run, so that numbering them does no harm. */
function withoutIds(lines: readonly string[]): string[] {
  const numbers = new Map<string, string>();
  return lines.map((line) =>
    line.replace(ID, (id) => {
      if (!/\d/.test(id) && /^(criteria|standard|settings|business|anything|relative)$/.test(id)) return id;
      const known = numbers.get(id) ?? `id${numbers.size + 1}`;
      numbers.set(id, known);
      return known;
    }),
  );
}

/** What one state has and the other lacks, for messages. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [a, b] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !b.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !a.has(line)).map((line) => `+ ${line}`),
  ];
}
