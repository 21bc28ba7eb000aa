// The formula helper's text for a function.
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** Whether it may be given again and again, as the last one of SUM may. */
  readonly repeats?: boolean;
}
