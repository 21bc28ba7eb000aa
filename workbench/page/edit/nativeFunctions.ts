// The spreadsheet's own functions for the formula helper, as Univer describes them.
import type { Univer } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionHelp } from './FunctionHelp';
import type { FunctionSource } from './Helper';

export function nativeFunctions(univer: Univer): FunctionSource {
  const described = () => univer.__getInjector().get(IDescriptionService);
  const known = () => univer.__getInjector().get(IFunctionService);
  const named = (name: string): FunctionHelp | undefined => {
    // Univer also describes functions that Google Sheets does not have.
    const info = known().hasExecutor(name.toUpperCase()) ? described().getFunctionInfo(name.toUpperCase()) : undefined;
    return (
      info && {
        name: info.functionName,
        summary: info.description,
        parameters: info.functionParameter.map(({ name: parameter, detail, require, repeat }) => ({
          name: parameter,
          description: detail,
          optional: Number(require) !== 1,
          repeats: Number(repeat) === 1,
        })),
      }
    );
  };
  return {
    beginningWith: (text) =>
      described()
        .getSearchListByNameFirstLetter(text.toUpperCase())
        .flatMap(({ name }) => named(name) ?? []),
    named,
  };
}
