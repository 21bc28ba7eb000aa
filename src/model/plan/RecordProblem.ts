// What stands against saving a record of a plan, or is odd about it, as data.
export const RECORD_PROBLEM_CODES = [
  'fieldBlank',
  'nameTwice',
  'outOfRange',
  'notWhole',
  'dayInFuture',
  'refersToItself',
  'circle',
  'unknownName',
  'targetIsStart',
  'figureWithoutMeasure',
  'closedOnMissing',
  'onlyForLost',
  'onlyForFinancialHealth',
  'horizonMismatch',
  'notAnEmail',
  'notALink',
] as const;
export type RecordProblemCode = (typeof RECORD_PROBLEM_CODES)[number];

export interface RecordProblem {
  /** The record's field that it is shown at. */
  field: string;
  code: RecordProblemCode;
  /** An error refuses the save; a hint leaves it to the user. */
  severity: 'error' | 'hint';
  /**
   * What the sentence names. `nameTwice`, `unknownName` and `circle`: `name`, the other record's (of a circle the one it points to).
   * `outOfRange`: `from`, and `to` where there is an upper limit. `dayInFuture`: `latest`, the last day that goes, yyyy-mm-dd.
   */
  values: Record<string, string | number>;
}
