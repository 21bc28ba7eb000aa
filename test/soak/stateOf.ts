// A whole workbook as comparable text: values, formulas, formats, notes, validations, conditional formats and protections, by tab and cell.
import { createHash } from 'node:crypto';
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';

interface Range {
  readonly startRow?: number;
  readonly endRow?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** No tab of the trials has content beyond this row; rows that a stopped command added at the end of a sheet do not matter. */
const LAST_ROW = 60;

/** Lines `tab!R3C4 value`, tab by tab. */
export function stateOf(saved: SavedWorkbook): string[] {
  const { sheets, sheetOrder, styles = {}, resources = [] } = saved.workbook;
  const titles = new Map(sheetOrder.map((id) => [id, String(sheets[id]?.name)]));
  const looks = JSON.stringify(styles);
  const lines = sheetOrder.flatMap((id) => {
    const sheet = sheets[id];
    return sheet ? kept([JSON.stringify(sheet), looks], () => sheetLines(sheet as SavedSheet, styles)) : [];
  });
  for (const { name, data } of resources)
    lines.push(...kept([name, data, [...titles].join()], () => resourceLines(name, data, titles)));
  for (const { sheetId, area, description, warningOnly } of saved.protections) {
    const where = area ? `${place(area.row, area.column)} ${area.rows} × ${area.columns}` : 'whole';
    lines.push(`${titles.get(sheetId)} protected ${where} ${description} ${warningOnly}`);
  }
  for (const { sheetId, id: _id, ranges, ...chart } of saved.charts ?? []) {
    const areas = ranges.map(({ row, column, rows, columns }) => `${place(row, column)} ${rows} × ${columns}`).join();
    lines.push(`${titles.get(sheetId)} chart ${areas} ${sorted(chart)}`);
  }
  return lines;
}

const known = new Map<string, readonly string[]>();

/** Most tabs are the same in most trials. */
function kept(sources: readonly string[], make: () => string[]): readonly string[] {
  const key = createHash('sha1').update(sources.join('\n')).digest('base64');
  const lines = known.get(key) ?? make();
  if (known.size > 30) known.clear();
  known.set(key, lines);
  return lines;
}

interface SavedSheet {
  readonly name: string;
  readonly hidden?: number;
  readonly freeze?: unknown;
  readonly rightToLeft?: number;
  readonly columnCount?: number;
  readonly cellData?: Readonly<Record<string, Readonly<Record<string, SavedCell | null>>>>;
}

interface SavedCell {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly s?: string | object | null;
}

function sheetLines(sheet: SavedSheet, styles: Readonly<Record<string, object | null | void>>): string[] {
  const { name: title, cellData = {} } = sheet;
  const lines = [
    `${title} hidden=${sheet.hidden ?? 0} freeze=${JSON.stringify(sheet.freeze)} rtl=${sheet.rightToLeft ?? 0}`,
    `${title} columns=${sheet.columnCount}`,
  ];
  if (/^(Settings|تنظیمات)$/.test(title)) return [...lines, ...settingsOf(title, cellData)];
  const known = new Map<unknown, string>();
  const lookOf = (style: SavedCell['s']): string => {
    const look = known.get(style) ?? described(typeof style === 'string' ? styles[style] : style);
    known.set(style, look);
    return look;
  };
  for (const [row, cells] of Object.entries(cellData)) {
    if (Number(row) >= LAST_ROW) continue;
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell) continue;
      const content = typeof cell.f === 'string' ? cell.f.replace(QUOTED_TAB, '$1!') : textOf(cell.v);
      const look = lookOf(cell.s);
      if (content !== '' || look !== '') lines.push(`${title}!${place(row, column)} ${content}${look}`);
    }
  }
  return lines;
}

const described = (style: object | null | undefined | void): string =>
  style && Object.keys(style).length > 0 ? ` ${sorted(style)}` : '';

/** A tab's name has quotes in a formula that was written, and not where Univer has followed a rename. */
const QUOTED_TAB = /'([^\s'!]+)'!/g;

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : JSON.stringify(value));

/** By key: a setting may be in any row. Prints are of ids, which are drawn by lot. */
function settingsOf(title: string, cells: object): string[] {
  const rows = Object.values(cells as Record<string, Record<string, { v?: unknown } | null>>);
  const lines = rows.map((row) => [0, 2, 1].map((at) => textOf(row[at]?.v)));
  return lines
    .filter(([key = '']) => key !== '' && key !== '""' && !/^"(journal|seenOn)/.test(key))
    .map(([key = '', value, label]) => `${title} ${key} = ${/^"(sheet|prints):/.exec(key)?.[1] ?? value} ${label}`);
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
    if (/NOTE/.test(name)) return noteLines(title, content as SavedNotes);
    if (!Array.isArray(content)) return [];
    return (content as StoredRule[]).flatMap(({ ranges = [], uid: _uid, cfId: _cfId, ...rule }) =>
      cellsIn(ranges).map((cell) => `${title}!${cell} ${name} ${sorted(inOneForm(rule))}`),
    );
  });
}

type SavedNotes = Readonly<Record<string, Readonly<Record<string, { readonly note: string }>>>>;

/** The row of the headers, whose help a repair writes anew where a tab had none. */
const HEADERS = '1';

const noteLines = (title: string, notes: SavedNotes): string[] =>
  Object.entries(notes).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { note }]) =>
      row === HEADERS ? [] : [`${title}!${place(row, column)} note ${JSON.stringify(note)}`],
    ),
  );

interface StoredRule {
  readonly ranges?: Range[];
  readonly uid?: string;
  readonly cfId?: string;
  readonly allowBlank?: boolean;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** Univer stores the same rule in more ways than one: with defaults, with the workbook before the name of a tab, with the last row of a sheet. */
function inOneForm({ allowBlank, formula1, formula2, ...rule }: Omit<StoredRule, 'ranges' | 'uid' | 'cfId'>): object {
  const plain = formula1
    ?.replace('[workbook]', '')
    .replace(QUOTED_TAB, '$1!')
    .replace(/(:\$[A-Z]+)\$(\d+)$/, (area, column: string, row: string) => (Number(row) >= LAST_ROW ? column : area));
  return {
    ...rule,
    ...(allowBlank === false && { allowBlank }),
    ...(plain !== undefined && { formula1: plain }),
    ...(formula2 && { formula2 }),
  };
}

function cellsIn(ranges: readonly Range[]): string[] {
  const cells = new Set<string>();
  for (const { startRow = 0, endRow = 0, startColumn = 0, endColumn = 0 } of ranges) {
    for (let row = startRow; row <= Math.min(endRow, LAST_ROW - 1); row++)
      for (let column = startColumn; column <= endColumn; column++) cells.add(place(row, column));
  }
  return [...cells];
}

/** Rows get ids of eight letters and digits. Some words look like one: they are the same in every run, so that no harm is done. */
const ID = /\b[a-km-np-z2-9]{8}\b/g;

const idsIn = (lines: readonly string[]): Set<string> => new Set(lines.flatMap((line) => line.match(ID) ?? []));

/** What one state has and the other lacks. Ids are drawn anew in each run: those that only one state has are numbered as they appear. */
export function difference(one: readonly string[], other: readonly string[]): string[] {
  const [a, b] = [new Set(one), new Set(other)];
  const gone = one.filter((line) => !b.has(line));
  const come = other.filter((line) => !a.has(line));
  if (gone.length === 0 && come.length === 0) return [];
  const [ids, otherIds] = [idsIn(one), idsIn(other)];
  const [left, right] = [numbered(gone, otherIds), numbered(come, ids)];
  const [c, d] = [new Set(left), new Set(right)];
  return [
    ...left.filter((line) => !d.has(line)).map((line) => `- ${line}`),
    ...right.filter((line) => !c.has(line)).map((line) => `+ ${line}`),
  ];
}

function numbered(lines: readonly string[], shared: ReadonlySet<string>): string[] {
  const numbers = new Map<string, string>();
  return lines.map((line) =>
    line.replace(ID, (id) => {
      if (shared.has(id)) return id;
      const number = numbers.get(id) ?? `id${numbers.size + 1}`;
      numbers.set(id, number);
      return number;
    }),
  );
}
