// The add-on's custom functions for the formula helper.
import type { FunctionHelp } from './FunctionHelp';
import type { FunctionSource } from './Helper';

export function addOnFunctions(functions: readonly FunctionHelp[]): FunctionSource {
  const sameName = (one: string, other: string) => one.toUpperCase() === other.toUpperCase();
  return {
    beginningWith: (text) => functions.filter(({ name }) => sameName(name.slice(0, text.length), text)),
    named: (name) => functions.find((help) => sameName(help.name, name)),
  };
}
