// Converts a column's rule to Google's data validation with a help text.
import { LARGEST } from '../model/records/Range';
import type { Locale } from '../text/Locale';
import { columnLetter } from './columnLetter';
import type { Rule } from './Tab';
import type { Workbook } from './Workbook';

const OPEN: readonly Rule['kind'][] = ['number', 'date'];

/** Whether people type digits that the spreadsheet takes for letters. */
export const hasOwnDigits = ({ numbers }: Locale): boolean => !numbers.digits.startsWith('0');

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** @param help replaces the default help text of a score. */
export function buildValidation(rule: Rule, workbook: Workbook, help?: string): DataValidation {
  const { text } = workbook;
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  // A refused entry never reaches onEdit, which turns ۷, 7,5 and ۱۴۰۵/۰۷/۳۰ into numbers and a day, and takes back what is neither.
  if (rule.kind === 'score') builder.setAllowInvalid(true);
  if (OPEN.includes(rule.kind)) builder.setAllowInvalid(hasOwnDigits(workbook.locale));
  switch (rule.kind) {
    case 'score':
      return builder
        .requireNumberBetween(1, 10)
        .setHelpText(help ?? text.validation.score)
        .build();
    case 'list': {
      const words = Object.entries(text.lists[rule.list]).filter(([key]) => !rule.without?.includes(key));
      return builder
        .requireValueInList(
          words.map(([, word]) => word),
          true,
        )
        .setHelpText(text.validation.list)
        .build();
    }
    case 'number': {
      // Google has no rule for "any number".
      const { least = -LARGEST, most = LARGEST } = rule;
      return builder
        .requireNumberBetween(least, most)
        .setHelpText(text.validation[rule.help ?? (rule.most === 1 ? 'percent' : rule.least === 0 ? 'money' : 'number')])
        .build();
    }
    case 'date':
      return builder.requireDate().setHelpText(text.validation.date).build();
    case 'checkbox':
      return builder.requireCheckbox().setHelpText(text.validation.candidate).build();
    case 'email':
      return builder.requireTextIsEmail().setAllowInvalid(true).setHelpText(text.validation.email).build();
    case 'account':
      return builder
        .requireValueInRange(accountNames(workbook), true)
        .setAllowInvalid(true)
        .setHelpText(text.validation.account)
        .build();
  }
}

/** The names of the register, from the first record on: an open range, because the sheet grows. */
function accountNames(workbook: Workbook): GoogleAppsScript.Spreadsheet.Range {
  const { sheet, headerRow, columns } = workbook.table('accounts');
  const letter = columnLetter(columns.get('account') ?? 1);
  return sheet.getRange(`${letter}${headerRow + 1}:${letter}`);
}
