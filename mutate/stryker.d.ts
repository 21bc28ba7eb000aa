// What is used of Stryker, whose packages are installed only where `npm run mutate` runs.

declare module '@stryker-mutator/api/plugin' {
  export const commonTokens: { readonly options: 'options' };
  export const PluginKind: { readonly TestRunner: 'TestRunner' };
  export function tokens<Names extends readonly string[]>(...names: Names): Names;
  export function declareClassPlugin(kind: string, name: string, plugin: new (options: { mutate: string[] }) => unknown): unknown;
}

declare module '@stryker-mutator/api/test-runner' {
  export const DryRunStatus: { readonly Complete: 'complete' };
  export const TestStatus: { readonly Success: 0; readonly Failed: 1 };

  export interface TestResult {
    readonly id: string;
    readonly name: string;
    readonly timeSpentMs: number;
    readonly status: 0 | 1;
    readonly failureMessage?: string;
  }

  export interface DryRunResult {
    readonly status: 'complete';
    readonly tests: readonly TestResult[];
    readonly mutantCoverage?: unknown;
  }

  export interface MutantRunOptions {
    readonly activeMutant: { readonly id: string };
    readonly testFilter?: readonly string[];
    readonly hitLimit?: number;
    readonly reloadEnvironment: boolean;
    readonly mutantActivation: 'static' | 'runtime';
  }

  export function determineHitLimitReached(count: number | undefined, limit: number | undefined): unknown;
  export function toMutantRunResult(result: unknown): unknown;
}
