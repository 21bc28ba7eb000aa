// The conditional formats of a sheet that Excel can show as well: by formula, number, text, and colour scales.
import type { CfvoTypes, ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import type { IColorScale, IConditionFormattingRule, IHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { IStyleBase } from '../../engine/univer';
import { argb } from './argb';
import { isSet } from './cellStyle';
import { isExcelFormula } from './isExcelFormula';
import { rangeName } from './rangeName';

type Rule = IConditionFormattingRule['rule'];

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  greaterThan: '{cell}>{0}',
  greaterThanOrEqual: '{cell}>={0}',
  lessThan: '{cell}<{0}',
  lessThanOrEqual: '{cell}<={0}',
  equal: '{cell}={0}',
  notEqual: '{cell}<>{0}',
  between: 'AND({cell}>={0},{cell}<={1})',
  notBetween: 'OR({cell}<{0},{cell}>{1})',
};
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  equal: '{cell}={0}',
  notEqual: '{cell}<>{0}',
  containsText: 'ISNUMBER(SEARCH({0},{cell}))',
  notContainsText: 'NOT(ISNUMBER(SEARCH({0},{cell})))',
  beginsWith: 'LEFT({cell},LEN({0}))={0}',
  endsWith: 'RIGHT({cell},LEN({0}))={0}',
  containsBlanks: 'LEN(TRIM({cell}))=0',
  notContainsBlanks: 'LEN(TRIM({cell}))>0',
  containsErrors: 'ISERROR({cell})',
  notContainsErrors: 'NOT(ISERROR({cell}))',
};
const SCALE_TYPES: Readonly<Record<string, CfvoTypes>> = {
  min: 'min',
  max: 'max',
  num: 'num',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
};

/** The first rule of Univer's list wins, as the rule with the smallest priority does in Excel. */
export function writeConditionalFormats(rules: readonly IConditionFormattingRule[] | undefined, target: Worksheet): void {
  rules?.forEach(({ ranges, rule }, index) => {
    const [first] = ranges;
    if (!first) return;
    const written = excelRule(rule, rangeName({ ...first, endRow: first.startRow, endColumn: first.startColumn }), index + 1);
    if (written) target.addConditionalFormatting({ ref: ranges.map(rangeName).join(' '), rules: [written] });
  });
}

function excelRule(rule: Rule, cell: string, priority: number): ConditionalFormattingRule | undefined {
  if (isColourScale(rule)) {
    const steps = rule.config;
    return {
      type: 'colorScale',
      priority,
      cfvo: steps.map(({ value }) => ({
        type: SCALE_TYPES[value.type] ?? 'num',
        ...(value.value !== undefined && { value: Number(value.value) }),
      })),
      color: steps.map(({ color }) => ({ argb: argb(color) })),
    };
  }
  if (!('style' in rule)) return undefined;
  const formula = expression(rule, cell);
  return formula ? { type: 'expression', priority, formulae: [formula], style: highlight(rule.style) } : undefined;
}

function expression(rule: IHighlightCell & { operator?: string; value?: unknown }, cell: string): string | undefined {
  const { operator = '', value } = rule;
  const subType = String(rule.subType);
  const values = (Array.isArray(value) ? value : [value]) as (string | number | undefined)[];
  const filled = (pattern: string | undefined, spell: (value: string | number) => string) =>
    pattern?.replaceAll('{cell}', cell).replace(/\{([01])\}/g, (_all, index: string) => spell(values[Number(index)] ?? ''));
  if (subType === 'formula') return excelFormula(String(value));
  if (subType === 'number') return filled(NUMBER_OPERATORS[operator], String);
  if (subType === 'text') return filled(TEXT_OPERATORS[operator], (text) => `"${String(text).replaceAll('"', '""')}"`);
  return undefined;
}

const isColourScale = (rule: Rule): rule is IColorScale => String(rule.type) === 'colorScale';

const excelFormula = (formula: string) => (isExcelFormula(formula) ? formula.replace(/^=/, '') : undefined);

function highlight({ bl, it, ul, st, cl, bg }: IStyleBase): Partial<Style> {
  return {
    font: {
      ...(bl !== undefined && { bold: isSet(bl) }),
      ...(it !== undefined && { italic: isSet(it) }),
      ...(isSet(ul?.s) && { underline: true }),
      ...(isSet(st?.s) && { strike: true }),
      ...(cl?.rgb && { color: { argb: argb(cl.rgb) } }),
    },
    // In a conditional format Excel reads the background colour of a solid fill.
    ...(bg?.rgb && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(bg.rgb) }, fgColor: { argb: argb(bg.rgb) } },
    }),
  };
}
