// Protected ranges and sheets, kept beside the workbook and moved along with its rows and columns: Univer knows no warning-only ones.
import type { Engine } from '../../engine/Engine';
import { ICommandService } from '../../engine/univer';
import { type Area, meet, type UniverRange } from './Area';

export interface Protection {
  readonly id: string;
  readonly sheetId: string;
  /** The protected range; null for the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
}

interface Mutation {
  readonly id: string;
  readonly params?: Change;
}

/** What Univer says about rows, columns or a sheet that came, went or moved. */
interface Change {
  readonly subUnitId: string;
  readonly range: UniverRange;
  readonly sourceRange?: UniverRange;
  readonly targetRange?: UniverRange;
}

export class Protections {
  private readonly all: Protection[];

  constructor(engine: Engine, stored: readonly Protection[]) {
    this.all = stored.map((protection) => ({ ...protection }));
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted((command) => this.follow(command as Mutation));
  }

  /** A copy of all of them, to be stored. */
  list(): Protection[] {
    return this.all.map((protection) => ({ ...protection }));
  }

  /** The protections of a sheet, in the order in which they were made. */
  onSheet(sheetId: string): Protection[] {
    return this.all.filter((protection) => protection.sheetId === sheetId);
  }

  /** Those that hold any cell of an area. */
  over(area: Area): Protection[] {
    return this.onSheet(area.sheetId).filter((protection) => protection.area === null || meet(protection.area, area));
  }

  add(sheetId: string, area: Area | null): Protection {
    const numbers = this.all.map(({ id }) => Number(id));
    const protection = { id: String(Math.max(0, ...numbers) + 1), sheetId, area, description: '', warningOnly: false };
    this.all.push(protection);
    return protection;
  }

  remove(protection: Protection): void {
    const index = this.all.indexOf(protection);
    if (index >= 0) this.all.splice(index, 1);
  }

  has(protection: Protection): boolean {
    return this.all.includes(protection);
  }

  /** Moves, grows, shrinks and drops what rows, columns and sheets coming and going touch, whoever made them do so. */
  private follow({ id, params }: Mutation): void {
    const move = MOVES[id];
    if (!params || (!move && id !== 'sheet.mutation.remove-sheet')) return;
    for (const protection of this.onSheet(params.subUnitId)) {
      if (!move) this.remove(protection);
      else if (protection.area) {
        const area = move(protection.area, params);
        if (area) protection.area = area;
        else this.remove(protection);
      }
    }
  }
}

/** Where a stretch of rows or columns lies after `count` new ones came before `at`. */
const inserted = (start: number, length: number, at: number, count: number): [number, number] => {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
};

/** Where it lies after `count` from `at` on went. */
const removed = (start: number, length: number, at: number, count: number): [number, number] => {
  const before = Math.max(0, Math.min(count, start - at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return [start - before, length - inside];
};

/** Where it lies after `count` from `at` on were moved before `target`; a stretch goes where its first row or column goes. */
const moved = (start: number, length: number, at: number, count: number, target: number): [number, number] => {
  const place = target > at ? target - count : target;
  if (start >= at && start < at + count) return [start - at + place, length];
  const without = start >= at + count ? start - count : start;
  return [without >= place ? without + count : without, length];
};

type Shift = (start: number, length: number, at: number, count: number, target: number) => [number, number];

const inRows =
  (shift: Shift) =>
  (area: Area, { range, sourceRange, targetRange }: Change) => {
    const { startRow, endRow } = sourceRange ?? range;
    const [row, rows] = shift(area.row, area.rows, startRow, endRow - startRow + 1, targetRange?.startRow ?? 0);
    return rows > 0 ? { ...area, row, rows } : null;
  };
const inColumns =
  (shift: Shift) =>
  (area: Area, { range, sourceRange, targetRange }: Change) => {
    const { startColumn, endColumn } = sourceRange ?? range;
    const [column, columns] = shift(
      area.column,
      area.columns,
      startColumn,
      endColumn - startColumn + 1,
      targetRange?.startColumn ?? 0,
    );
    return columns > 0 ? { ...area, column, columns } : null;
  };

const MOVES: Readonly<Record<string, (area: Area, change: Change) => Area | null>> = {
  'sheet.mutation.insert-row': inRows(inserted),
  'sheet.mutation.remove-rows': inRows(removed),
  'sheet.mutation.move-rows': inRows(moved),
  'sheet.mutation.insert-col': inColumns(inserted),
  'sheet.mutation.remove-col': inColumns(removed),
  'sheet.mutation.move-columns': inColumns(moved),
};
