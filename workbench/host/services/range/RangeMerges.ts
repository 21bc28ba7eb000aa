// The merged cells of a range.
import { merge, mergesIn, unmerge } from '../../document/merges';
import { RangeRules } from './RangeRules';

type Handle = GoogleAppsScript.Spreadsheet.Range;

export abstract class RangeMerges extends RangeRules {
  /** Only the content of the upper left cell is kept. */
  merge(): Handle {
    merge(this.context.document, [this.area]);
    return this.handle;
  }
  /** Merges the cells of each row. */
  mergeAcross(): Handle {
    const { row, rows } = this.area;
    merge(
      this.context.document,
      Array.from({ length: rows }, (_, down) => ({ ...this.area, row: row + down, rows: 1 })),
    );
    return this.handle;
  }
  breakApart(): Handle {
    unmerge(this.context.document, this.area);
    return this.handle;
  }
  getMergedRanges(): Handle[] {
    return mergesIn(this.context.document, this.area).map((area) => this.context.range(area));
  }
}
