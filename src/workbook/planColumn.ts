// Kinds of columns that the tabs of an account plan are made of.
import type { Column, Formula, ListKey, Rule } from './Tab';

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
  account: { ...input('account', 180, '@', { kind: 'account' }), longest: 120 } as Column,
  text: (key: string, longest: number, width = 130): Column => ({ ...input(key, width, '@'), longest }),
  email: (key: string): Column => ({ ...input(key, 160, '@', { kind: 'email' }), longest: 120 }),
  list: (key: string, list: ListKey, width = 120): Column => input(key, width, '@', { kind: 'list', list }),
  /** A scale of whole numbers whose words the catalogue has. */
  scale: (key: 'influence' | 'sentiment' | 'contact', least: number, most: number): Column =>
    input(key, 80, least < 0 ? '+0;-0;0' : '0', { kind: 'number', least, most, help: key }),
  number: (key: string): Column => input(key, 80, 'General', { kind: 'number' }),
  money: (key: string): Column => input(key, 110, '#,##0', { kind: 'number', least: 0 }),
  share: (key: string): Column => input(key, 80, '0%', { kind: 'number', least: 0, most: 1 }),
  date: (key: string): Column => input(key, 100, DAY, { kind: 'date' }),
  /** A day that the add-on writes. */
  dated: (key: string): Column => ({ key, role: 'stamp', width: 100, format: DAY }),
  computed: (key: string, format: string, width: number, formula: Formula): Column => ({
    ...{ key, role: 'computed', width, format, formula },
  }),
  required: (column: Column): Column => ({ ...column, required: true }),
};
