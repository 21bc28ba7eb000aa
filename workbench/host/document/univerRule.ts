// Converts a data validation to Univer's terms, which the page shows and enforces, and back.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  deserializeListOptions,
  serializeListOptions,
} from '../../engine/univer';
import type { IDataValidationRule } from '../../engine/univer';
import { googleFormula } from '../../engine/spelling/googleFormula';
import { storedFormula } from '../../engine/spelling/storedFormula';
import { absoluteName, cellName, quotedName, readA1 } from './a1';
import type { Area } from './Area';
import type { Document } from './Document';
import type { Criteria, CriteriaValue, Rule } from './Rule';

type UniverRule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

const OPERATORS: Readonly<Partial<Record<Criteria, DataValidationOperator>>> = {
  NUMBER_BETWEEN: DataValidationOperator.BETWEEN,
  NUMBER_EQUAL_TO: DataValidationOperator.EQUAL,
  NUMBER_GREATER_THAN: DataValidationOperator.GREATER_THAN,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  NUMBER_LESS_THAN: DataValidationOperator.LESS_THAN,
  NUMBER_LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  NUMBER_NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  NUMBER_NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
};
/** Univer has no "any date": every date that a cell can hold is on or after this one. */
const FIRST_DATE = '1900-01-01';
const EMAIL = '=ISEMAIL';

const asText = (value: CriteriaValue | undefined) => (typeof value === 'object' ? '' : String(value));

/** The rule for an area. A formula's relative references start from its first cell. */
export function toUniver(document: Document, rule: Rule, area: Area): UniverRule {
  const options = {
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    allowBlank: true,
    ...(rule.helpText === null
      ? {}
      : { error: rule.helpText, prompt: rule.helpText, showErrorMessage: true, showInputMessage: true }),
  };
  const [first, second] = rule.values;
  const operator = OPERATORS[rule.criteria];
  if (operator) {
    const formula2 = second === undefined ? {} : { formula2: asText(second) };
    return { ...options, type: DataValidationType.DECIMAL, operator, formula1: asText(first), ...formula2 };
  }
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return {
        ...options,
        type: DataValidationType.LIST,
        formula1: serializeListOptions(first as string[]),
        showDropDown: second !== false,
      };
    case 'VALUE_IN_RANGE':
      return {
        ...options,
        type: DataValidationType.LIST,
        formula1: `=${reference(document, first as Area)}`,
        showDropDown: second !== false,
      };
    case 'CHECKBOX': {
      const own =
        first === undefined ? {} : { formula1: asText(first), ...(second === undefined ? {} : { formula2: asText(second) }) };
      return { ...options, type: DataValidationType.CHECKBOX, ...own };
    }
    case 'DATE_IS_VALID_DATE':
      return {
        ...options,
        type: DataValidationType.DATE,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: FIRST_DATE,
      };
    case 'TEXT_IS_VALID_EMAIL':
      return { ...options, type: DataValidationType.CUSTOM, formula1: `${EMAIL}(${cellName(area.row, area.column)})` };
    default:
      return { ...options, type: DataValidationType.CUSTOM, formula1: storedFormula(asText(first)) };
  }
}

/** The rule of Univer's data; undefined for a kind that the host does not support. */
export function fromUniver(document: Document, sheetId: string, rule: UniverRule): Rule | undefined {
  const found = criteriaOf(document, sheetId, rule);
  if (!found) return undefined;
  return { ...found, allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP, helpText: rule.error ?? null };
}

function criteriaOf(document: Document, sheetId: string, rule: UniverRule): Pick<Rule, 'criteria' | 'values'> | undefined {
  const { type, operator, formula1 = '', formula2 } = rule;
  const numbers = () => [formula1, formula2].filter((text) => text !== undefined && text !== '').map(Number);
  switch (type as DataValidationType) {
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE: {
      const criteria = Object.entries(OPERATORS).find(([, value]) => value === operator)?.[0] as Criteria | undefined;
      return criteria && { criteria, values: numbers() };
    }
    case DataValidationType.LIST: {
      const dropdown = rule.showDropDown !== false;
      if (!formula1.startsWith('=')) return { criteria: 'VALUE_IN_LIST', values: [deserializeListOptions(formula1), dropdown] };
      const area = areaOf(document, sheetId, formula1.slice(1));
      return area && { criteria: 'VALUE_IN_RANGE', values: [area, dropdown] };
    }
    case DataValidationType.CHECKBOX:
      return { criteria: 'CHECKBOX', values: [formula1, formula2 ?? ''].filter((text) => text !== '') };
    case DataValidationType.DATE:
      return formula1 === FIRST_DATE ? { criteria: 'DATE_IS_VALID_DATE', values: [] } : undefined;
    case DataValidationType.CUSTOM:
      if (formula1.startsWith(`${EMAIL}(`)) return { criteria: 'TEXT_IS_VALID_EMAIL', values: [] };
      return { criteria: 'CUSTOM_FORMULA', values: [googleFormula(formula1)] };
    default:
      return undefined;
  }
}

function reference(document: Document, area: Area): string {
  const name = quotedName(document.sheet(area.sheetId).getSheetName());
  return `${name}!${absoluteName(area.row, area.column)}:${absoluteName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function areaOf(document: Document, sheetId: string, text: string): Area | undefined {
  const found = readA1(text);
  const sheet =
    found?.sheetName === undefined ? document.sheet(sheetId) : document.engine.workbook.getSheetByName(found.sheetName);
  if (!found || !sheet) return undefined;
  const { row = 0, column = 0, lastRow = sheet.getMaxRows() - 1, lastColumn = sheet.getMaxColumns() - 1 } = found;
  return { sheetId: sheet.getSheetId(), row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
