// Whether Excel knows every function of a formula: with an unknown function, Excel reports a damaged file.

const KNOWN = new Set(
  `ABS AND AVERAGE CEILING COLUMN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT FALSE FIND FLOOR HLOOKUP IF IFERROR INDEX INDIRECT
  INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH
  NOT NOW OFFSET OR PROPER RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW SEARCH SIGN SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TODAY
  TRIM TRUE UPPER VALUE VLOOKUP WEEKDAY YEAR`.split(/\s+/),
);

/** Excel has no open ranges such as `B2:B` either. */
export function isExcelFormula(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '');
  const names = [...bare.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name = '']) => name.toUpperCase());
  return names.every((name) => KNOWN.has(name)) && !/\$?[A-Z]+\$?\d+:\$?[A-Z]+(?![\w$])/i.test(bare);
}
