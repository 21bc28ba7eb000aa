// The functions of Google Sheets that Univer lacks, or that behave otherwise there.
import { ARRAYFORMULA, ARRAY_CONSTRAIN, ARRAY_LITERAL, ARRAY_ROW, COUNTUNIQUE, MAKEARRAY, SEQUENCE, UNIQUE } from './arrays';
import { DATEDIF, DATEVALUE, EDATE, EOMONTH, ISOWEEKNUM, TIMEVALUE, WEEKNUM } from './dates';
import { FILTER } from './FILTER';
import { HLOOKUP, MATCH, VLOOKUP, XLOOKUP, XMATCH } from './lookup';
import { CEILING, FLOOR, OPERATORS } from './numbers';
import { RANKS } from './ranks';
import { REGEXEXTRACT, REGEXMATCH, REGEXREPLACE } from './regexes';
import type { SheetFunction } from './SheetFunction';
import { SORT, SORTN } from './sorting';
import { CONCAT, CONCATENATE, CONCATENATE_ALL, FIXED, JOIN, SPLIT, TO_TEXT } from './texts';

export const sheetFunctions: readonly SheetFunction[] = [
  ARRAYFORMULA,
  ARRAY_CONSTRAIN,
  ARRAY_LITERAL,
  ARRAY_ROW,
  CEILING,
  CONCAT,
  CONCATENATE,
  CONCATENATE_ALL,
  COUNTUNIQUE,
  DATEDIF,
  DATEVALUE,
  EDATE,
  EOMONTH,
  FILTER,
  FIXED,
  FLOOR,
  HLOOKUP,
  ISOWEEKNUM,
  JOIN,
  MAKEARRAY,
  MATCH,
  ...OPERATORS,
  ...RANKS,
  REGEXEXTRACT,
  REGEXMATCH,
  REGEXREPLACE,
  SEQUENCE,
  SORT,
  SORTN,
  SPLIT,
  TIMEVALUE,
  TO_TEXT,
  UNIQUE,
  VLOOKUP,
  WEEKNUM,
  XLOOKUP,
  XMATCH,
];
