// What tests need of the workbench's host, and what looks into its Univer, bundled to one file that each worker of jest loads once: see
// HostEnvironment.
import type { KnownResults } from '../../workbench/host/CustomFunctionCalls';

/** Results of the formulas of the built add-on, for all workbooks of a worker: most tests calculate the same cells again. */
export const knownResults: KnownResults = new Map();

export { bootEngine } from '../../workbench/engine/bootEngine';
export { createHost } from '../../workbench/host/createHost';
export { readScript } from '../../workbench/host/script/readScript';
export { nodeRealm } from '../../workbench/host/script/nodeRealm';
export { printedSheet } from '../../workbench/page/print/printedSheet';
