// A page as data: what it says, in words, before it is drawn, copied as text or kept as cells.
import type { WeightRange } from '../../src/model/robustness/judgeRobustness';

export interface Page {
  title: string;
  /** Whose page it is, and of when. */
  subtitle: string;
  /** In order; those of half the width stand in two columns where a page is drawn. */
  sections: Section[];
  /** Who made it, and when. */
  footer: string;
}

export interface Section {
  width: 'full' | 'half';
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; words: string }
  | { kind: 'text'; words: string; look: 'lead' | 'plain' | 'quiet' }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: Column[]; rows: Row[] };

export interface Column {
  head: string;
  /** Figures stand at the end of their column. */
  isFigure: boolean;
}

export type Row =
  /** `range` is drawn as a chart in the cell that says it in words. */
  | { kind: 'cells'; cells: Cell[]; isKey: boolean }
  /** Words across all columns: the cut line, or how many rows were left out. */
  | { kind: 'line' | 'more'; words: string };

export interface Cell {
  words: string;
  /** What is drawn beside the words where there is room for a drawing. */
  range?: WeightRange;
}

export const heading = (words: string): Block => ({ kind: 'heading', words });
/** No sentence, no block. */
export const paragraph = (sentences: readonly string[], look: 'lead' | 'plain' | 'quiet' = 'plain'): Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'text', words: sentences.join(' '), look }];
/** No item, no list. */
export const list = (items: string[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
