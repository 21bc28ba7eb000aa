// Problems of a plan record, as data: errors that prevent saving, and hints.
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
  'notACell',
] as const;
export type RecordProblemCode = (typeof RECORD_PROBLEM_CODES)[number];

export interface RecordProblem {
  /** The field of the record where the problem is shown. */
  field: string;
  code: RecordProblemCode;
  /** An error prevents saving; a hint does not. */
  severity: 'error' | 'hint';
  /**
   * Values for the message. `nameTwice`, `unknownName` and `circle`: `name`, the name of the other record (for a circle, the record that
   * this one points to). `outOfRange`: `from`, and `to` if there is an upper limit. `dayInFuture`: `latest`, the last allowed day,
   * yyyy-mm-dd.
   */
  values: Record<string, string | number>;
}
