// What tests need of the workbench's host, and what looks into its Univer, bundled to one file that each worker of jest loads once: see HostEnvironment.
export { bootEngine } from '../../workbench/engine/bootEngine';
export { createHost } from '../../workbench/host/createHost';
export { nodeRealm } from '../../workbench/host/script/nodeRealm';
export { printedSheet } from '../../workbench/page/print/printedSheet';
