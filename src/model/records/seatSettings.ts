// The settings that decide how many accounts are key.
import type { FieldSchema } from './RecordSchema';

export const CUT_OFF = { kind: 'number', from: 1, to: 10, required: true } as const;

export const seatSettings = {
  /** The number of key account managers. */
  kams: { kind: 'number', from: 1, to: 50, whole: true, required: true },
  /** The number of key accounts per manager. */
  accountsEach: { kind: 'number', from: 3, to: 10, whole: true, required: true },
  /** Seats for key accounts, up to the most a workbook supports; `null` means no limit. */
  capacity: { kind: 'number', from: 0, to: 200, whole: true },
  keyFrom: CUT_OFF,
} as const satisfies Readonly<Record<string, FieldSchema>>;
