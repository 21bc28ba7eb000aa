// INDIRECT, which reads Google's open ranges and named ranges too.
import { evaluatedFormula } from '../spelling/evaluatedFormula';
import type { Surroundings } from '../spelling/evaluatedFormula';
import { formulaTokens } from '../spelling/formulaTokens';
import { readReference } from '../spelling/reference';
import { storedFormula } from '../spelling/storedFormula';
import { BaseFunction, ErrorType, RangeReferenceObject } from '../univer';
import type { BaseValueObject, FunctionVariantType } from '../univer';
import { error, grid, toText } from './grid';

/** The cells that a text names, cut to their sheet; #REF! when it names none. Row-and-column notation (R1C1) is not known. */
export class Indirect extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor(
    private readonly unit: string,
    private readonly surroundings: (sheetId: string) => Surroundings,
  ) {
    super('INDIRECT');
  }

  override isAddress(): boolean {
    return true;
  }

  override calculate(reference: BaseValueObject): FunctionVariantType {
    const [cell] = grid(reference).flat();
    if (!cell || cell.isError()) return reference;
    const here = this.surroundings(this.subUnitId ?? '');
    const wanted = toText(cell).trim();
    const { text, reads } = evaluatedFormula(storedFormula(wanted), here);
    const [token, ...others] = formulaTokens(text);
    const [area] = reads;
    if (token?.kind !== 'reference' || others.length > 0 || !area) return error(ErrorType.REF);
    const { start, end } = readReference(text);
    const range = { startRow: start.row, endRow: end.row, startColumn: start.column, endColumn: end.column };
    const found = new RangeReferenceObject(range, area.sheetId, this.unit);
    found.setDefaultUnitId(this.unit);
    found.setDefaultSheetId(area.sheetId);
    return found;
  }
}
