// Kinds of columns that the tabs of an account plan are made of.
import type { Column, Formula, ListKey, Rule } from './Tab';

/** Two widths only: each run of one width is a call to Google. */
const USUAL = 120;
const WIDE = 220;
const DAY = 'yyyy-mm-dd';
const input = (key: string, width: number, format: string, rule?: Rule): Column => ({
  key,
  role: 'input',
  width,
  format,
  ...(rule && { rule }),
});

export const planColumn = {
  /** The account that a row belongs to. */
  account: { ...input('account', WIDE, '@', { kind: 'account' }), longest: 120 } as Column,
  text: (key: string, longest: number): Column => ({ ...input(key, USUAL, '@'), longest }),
  /** A text that needs room. */
  sentence: (key: string, longest: number): Column => ({ ...input(key, WIDE, '@'), longest }),
  email: (key: string): Column => ({ ...input(key, USUAL, '@', { kind: 'email' }), longest: 120 }),
  list: (key: string, list: ListKey): Column => input(key, USUAL, '@', { kind: 'list', list }),
  /** One whose words need room. */
  wideList: (key: string, list: ListKey): Column => input(key, WIDE, '@', { kind: 'list', list }),
  /** A scale of whole numbers whose words the catalogue has. */
  scale: (key: 'influence' | 'sentiment' | 'contact', least: number, most: number): Column =>
    input(key, USUAL, least < 0 ? '+0;-0;0' : '0', { kind: 'number', least, most, help: key }),
  number: (key: string): Column => input(key, USUAL, 'General', { kind: 'number' }),
  /** A whole number of 0 or more. */
  whole: (key: string): Column => input(key, USUAL, '0', { kind: 'number', least: 0, help: 'whole' }),
  /** From 0 to 10. */
  rating: (key: string): Column => input(key, USUAL, '0.0', { kind: 'number', least: 0, most: 10, help: 'rating' }),
  money: (key: string): Column => input(key, USUAL, '#,##0', { kind: 'number', least: 0 }),
  share: (key: string): Column => input(key, USUAL, '0%', { kind: 'number', least: 0, most: 1 }),
  date: (key: string): Column => input(key, USUAL, DAY, { kind: 'date' }),
  /** A day that the add-on writes. */
  dated: (key: string): Column => ({ ...input(key, USUAL, DAY, { kind: 'date' }), role: 'stamp' }),
  computed: (key: string, format: string, formula: Formula, width = USUAL): Column => ({
    ...{ key, role: 'computed', width, format, formula },
  }),
  required: (column: Column): Column => ({ ...column, required: true }),
};
