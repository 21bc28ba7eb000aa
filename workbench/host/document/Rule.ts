// A data validation in Apps Script's terms.
import type { Area } from './Area';

/** The criteria that the host has, by Google's names. */
export type Criteria =
  | 'CHECKBOX'
  | 'CUSTOM_FORMULA'
  | 'DATE_IS_VALID_DATE'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'TEXT_IS_VALID_EMAIL'
  | 'VALUE_IN_LIST'
  | 'VALUE_IN_RANGE';

/** The values of a criterion: numbers, a formula, the list's texts, the range; last, whether a dropdown shows. */
export type CriteriaValue = number | string | boolean | readonly string[] | Area;

export interface Rule {
  readonly criteria: Criteria;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  /** Null if not set. */
  readonly helpText: string | null;
}
