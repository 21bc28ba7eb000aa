// The data validations of a sheet.
import type { DataValidation, DataValidationOperator, Worksheet } from 'exceljs';
import type { IRange, ISheetDataValidationRule, IWorksheetData } from '../../engine/univer';
import { isExcelFormula } from './isExcelFormula';
import { rangeName } from './rangeName';

/** Univer's number of the error style that refuses a value. */
const REFUSES = 1;
/** Excel accepts a list inside the validation up to this length. */
const LONGEST_LIST = 255;
const TYPES: Readonly<Record<string, DataValidation['type'] | undefined>> = {
  list: 'list',
  checkbox: 'list',
  whole: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};

/** exceljs's typing lacks the whole-range form of its own data. */
interface WithValidations {
  dataValidations: { add(address: string, validation: DataValidation): void };
}

export function writeValidations(
  rules: readonly ISheetDataValidationRule[] | undefined,
  sheet: Partial<IWorksheetData>,
  target: Worksheet,
): void {
  for (const rule of rules ?? []) {
    const validation = excelValidation(rule);
    if (!validation) continue;
    for (const range of rule.ranges) {
      (target as unknown as WithValidations).dataValidations.add(rangeName(withinSheet(range, sheet)), validation);
    }
  }
}

function withinSheet(range: IRange, { rowCount = 1000, columnCount = 26 }: Partial<IWorksheetData>): IRange {
  const last = (end: number, count: number) => (Number.isFinite(end) ? Math.min(end, count - 1) : count - 1);
  return { ...range, endRow: last(range.endRow, rowCount), endColumn: last(range.endColumn, columnCount) };
}

/** Undefined where Excel has no equivalent, or for an empty rule. */
function excelValidation(rule: ISheetDataValidationRule): DataValidation | undefined {
  const type = TYPES[rule.type];
  const formulae = formulasOf(rule);
  if (!type || formulae.length === 0) return undefined;
  const help = rule.prompt ?? rule.error ?? '';
  return {
    type,
    formulae,
    allowBlank: rule.allowBlank !== false,
    ...(type !== 'list' && type !== 'custom' && { operator: (rule.operator ?? 'between') as DataValidationOperator }),
    showErrorMessage: Number(rule.errorStyle) === REFUSES,
    errorStyle: 'stop',
    ...(rule.error && { error: rule.error }),
    // Google shows a validation's help text on the selected cell, as Excel shows its input message.
    ...(help && { showInputMessage: true, prompt: help.slice(0, LONGEST_LIST) }),
  };
}

function formulasOf({ type, formula1, formula2 }: ISheetDataValidationRule): string[] {
  if (type === 'checkbox') return ['"TRUE,FALSE"'];
  const formulas = [formula1, formula2].filter((formula): formula is string => typeof formula === 'string' && formula !== '');
  if (type !== 'list') return formulas.every(isExcelFormula) ? formulas.map(withoutSign) : [];
  const [source = ''] = formulas;
  if (source === '' || source.startsWith('=')) return source === '' ? [] : [withoutSign(source)];
  const words = `"${listed(source).replaceAll('"', '""')}"`;
  return words.length <= LONGEST_LIST ? [words] : [];
}

/** Univer keeps a list as a JSON array, or as texts between commas. */
const listed = (source: string) => (source.startsWith('[') ? (JSON.parse(source) as string[]).join(',') : source);

const withoutSign = (formula: string) => formula.replace(/^=/, '');
