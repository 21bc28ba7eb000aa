// Protected ranges and sheets, kept beside the workbook and moved along with its rows and columns: Univer has no warning-only protections.
import type { Engine } from '../../engine/Engine';
import { ICommandService } from '../../engine/univer';
import { type Area, meet, without } from './Area';
import { type Change, MOVES } from './moves';

export interface Protection {
  readonly id: string;
  readonly sheetId: string;
  /** The protected range; null for the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** What anyone may edit of a protected sheet; undefined in older files. */
  unprotected?: readonly Area[];
}

interface Mutation {
  readonly id: string;
  readonly params?: Change;
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

  /** The protections that share a cell with an area. */
  over(area: Area): Protection[] {
    return this.onSheet(area.sheetId).filter((protection) => {
      if (protection.area) return meet(protection.area, area);
      const free = protection.unprotected ?? [];
      return free.reduce((left, one) => left.flatMap((part) => without(part, one)), [area]).length > 0;
    });
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

  /** Adjusts or drops protections after rows, columns or sheets were inserted, deleted or moved, by a script or a user. */
  private follow({ id, params }: Mutation): void {
    const move = MOVES[id];
    if (!params || (!move && id !== 'sheet.mutation.remove-sheet')) return;
    for (const protection of this.onSheet(params.subUnitId)) {
      if (!move) this.remove(protection);
      else if (protection.area) {
        const area = move(protection.area, params);
        if (area) protection.area = area;
        else this.remove(protection);
      } else protection.unprotected = (protection.unprotected ?? []).flatMap((area) => move(area, params) ?? []);
    }
  }
}
