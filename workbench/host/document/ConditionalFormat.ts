// Converts a conditional format between Apps Script's terms and Univer's.
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  generateRandomId,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '../../engine/univer';
import { googleFormula } from '../../engine/spelling/googleFormula';
import { storedFormula } from '../../engine/spelling/storedFormula';
import { type Area, asArea, asRange } from './Area';
import type { Document } from './Document';
import { hexColour } from './hexColour';

export interface Condition {
  /** Google's name, such as `NUMBER_BETWEEN`. */
  readonly criteria: keyof typeof CONDITIONS;
  /** Numbers, a text, or a formula. */
  readonly values: readonly (string | number)[];
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly background: string | null;
  readonly fontColor: string | null;
}

const number = (operator: CFNumberOperator) => ({ subType: CFSubRuleType.number, operator });
const text = (operator: CFTextOperator) => ({ subType: CFSubRuleType.text, operator });

/** Each criterion, and Univer's two terms for it. */
const CONDITIONS = {
  CUSTOM_FORMULA: { subType: CFSubRuleType.formula, operator: undefined },
  NUMBER_BETWEEN: number(CFNumberOperator.between),
  NUMBER_NOT_BETWEEN: number(CFNumberOperator.notBetween),
  NUMBER_EQUAL_TO: number(CFNumberOperator.equal),
  NUMBER_NOT_EQUAL_TO: number(CFNumberOperator.notEqual),
  NUMBER_GREATER_THAN: number(CFNumberOperator.greaterThan),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number(CFNumberOperator.greaterThanOrEqual),
  NUMBER_LESS_THAN: number(CFNumberOperator.lessThan),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number(CFNumberOperator.lessThanOrEqual),
  TEXT_CONTAINS: text(CFTextOperator.containsText),
  TEXT_DOES_NOT_CONTAIN: text(CFTextOperator.notContainsText),
  TEXT_STARTS_WITH: text(CFTextOperator.beginsWith),
  TEXT_ENDS_WITH: text(CFTextOperator.endsWith),
  TEXT_EQUAL_TO: text(CFTextOperator.equal),
} as const;

/** The formats of a sheet; the first matching format wins. */
export function readConditionalFormats(document: Document, sheetId: string): ConditionalFormat[] {
  document.formatPlaces.settle();
  const rules = document.sheet(sheetId).getConditionalFormattingRules();
  return rules.filter(({ rule }) => rule.type === CFRuleType.highlightCell).map((rule) => fromUniver(sheetId, rule));
}

/** Replaces all formats of the sheet. */
export function writeConditionalFormats(document: Document, sheetId: string, formats: readonly ConditionalFormat[]): void {
  document.formatPlaces.settle();
  const sheet = document.sheet(sheetId);
  sheet.clearConditionalFormatRules();
  // Univer puts each new rule before the others.
  for (const format of [...formats].reverse()) sheet.addConditionalFormattingRule(toUniver(format));
}

function toUniver({ areas, condition, bold, italic, background, fontColor }: ConditionalFormat): IConditionFormattingRule {
  const { subType, operator } = CONDITIONS[condition?.criteria ?? 'CUSTOM_FORMULA'];
  const [first, second] = condition?.values ?? [];
  const plain = second === undefined ? first : [first, second];
  const value = subType === CFSubRuleType.formula ? storedFormula(String(first)) : plain;
  const style = {
    ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === null ? {} : { it: italic ? 1 : 0 }),
    ...(background === null ? {} : { bg: { rgb: hexColour(background) } }),
    ...(fontColor === null ? {} : { cl: { rgb: hexColour(fontColor) } }),
  };
  const rule = { type: CFRuleType.highlightCell, subType, ...(operator === undefined ? {} : { operator }), value, style };
  return {
    cfId: generateRandomId(),
    ranges: areas.map(asRange),
    stopIfTrue: false,
    rule: rule as unknown as IConditionalFormattingRuleConfig,
  };
}

const sameWords = (
  known: { subType: string; operator: string | undefined },
  [subType, operator]: readonly (string | undefined)[],
) => known.subType === subType && known.operator === operator;

function fromUniver(sheetId: string, { ranges, rule }: IConditionFormattingRule): ConditionalFormat {
  const { subType, operator, value, style } = rule as unknown as {
    subType: CFSubRuleType;
    operator?: CFNumberOperator | CFTextOperator;
    value: string | number | (string | number)[];
    style: { bl?: number; it?: number; bg?: { rgb?: string }; cl?: { rgb?: string } };
  };
  const criteria = Object.entries(CONDITIONS).find(([, known]) => sameWords(known, [subType, operator]))?.[0];
  const values = subType === CFSubRuleType.formula ? [googleFormula(String(value))] : [value].flat();
  return {
    areas: ranges.map((range) => asArea(sheetId, range)),
    condition: criteria === undefined ? null : { criteria: criteria as Condition['criteria'], values },
    bold: style.bl === undefined ? null : style.bl === 1,
    italic: style.it === undefined ? null : style.it === 1,
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
  };
}
