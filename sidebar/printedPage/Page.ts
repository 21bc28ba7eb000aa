// A page as data: its text, before it is drawn, copied or saved as cells.
import type { WeightRange } from '../../src/model/robustness/judgeRobustness';
import { oneStop } from '../../src/text/format/oneStop';

export interface Page {
  title: string;
  /** Whose page it is, and its date. */
  subtitle: string;
  /** In order. Sections of half width form two columns when the page is drawn. */
  sections: Section[];
  /** The author and the date. */
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
  /** Figures are aligned at the end of their column. */
  isFigure: boolean;
}

export type Row =
  /** `range` is drawn as a chart in the cell, beside its words. */
  | { kind: 'cells'; cells: Cell[]; isKey: boolean }
  /** Words across all columns: the cut line, or how many rows were left out. */
  | { kind: 'line' | 'more'; words: string };

export interface Cell {
  words: string;
  /** A drawing beside the words, when there is room. */
  range?: WeightRange;
}

export const heading = (words: string): Block => ({ kind: 'heading', words });
/** No block without a sentence. */
export const paragraph = (sentences: readonly string[], look: 'lead' | 'plain' | 'quiet' = 'plain'): Block[] =>
  sentences.length === 0 ? [] : [{ kind: 'text', words: oneStop(sentences.join(' ')), look }];
/** No list without items. */
export const list = (items: string[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items: items.map(oneStop) }]);
