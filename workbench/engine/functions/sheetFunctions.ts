// The functions that Google Sheets has and Univer has not, or has otherwise.
import { ARRAYFORMULA, ARRAY_CONSTRAIN, ARRAY_LITERAL, ARRAY_ROW, COUNTUNIQUE, MAKEARRAY, UNIQUE } from './arrays';
import { DATEDIF, EDATE, EOMONTH } from './dates';
import { FILTER } from './FILTER';
import { HLOOKUP, MATCH, VLOOKUP } from './lookup';
import { CEILING, FLOOR, OPERATORS } from './numbers';
import { REGEXEXTRACT, REGEXMATCH, REGEXREPLACE } from './regexes';
import type { SheetFunction } from './SheetFunction';
import { SORT, SORTN } from './sorting';
import { CONCATENATE_ALL, JOIN, SPLIT, TO_TEXT } from './texts';

export const sheetFunctions: readonly SheetFunction[] = [
  ARRAYFORMULA,
  ARRAY_CONSTRAIN,
  ARRAY_LITERAL,
  ARRAY_ROW,
  CEILING,
  CONCATENATE_ALL,
  COUNTUNIQUE,
  DATEDIF,
  EDATE,
  EOMONTH,
  FILTER,
  FLOOR,
  HLOOKUP,
  JOIN,
  MAKEARRAY,
  MATCH,
  ...OPERATORS,
  REGEXEXTRACT,
  REGEXMATCH,
  REGEXREPLACE,
  SORT,
  SORTN,
  SPLIT,
  TO_TEXT,
  UNIQUE,
  VLOOKUP,
];
