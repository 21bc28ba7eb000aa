// The add-on as the Workspace Marketplace wants it: a script of its own, without a sheet, in numbered versions.
import { readStored, writeSheet } from './Sheet';
import { askGoogle } from './askGoogle';
import { createScript } from './createScript';

/** Where the script and its deployment are stored; git ignores it. */
const ADD_ON_FILE = '.clasp.add-on.json';

export interface SentAddOn {
  readonly scriptId: string;
  readonly versionNumber: number;
  readonly deploymentId: string;
}

/** Sends dist/, keeps it as a new version, and points the deployment to it. @param version of the product, which names the version. */
export function sendAddOn(title: string, version: string, browser: boolean): SentAddOn {
  const known = readAddOn();
  const scriptId = known?.scriptId ?? createScript('standalone', title, browser).scriptId;
  let deploymentId = known?.deploymentId;
  const remember = () => writeSheet({ scriptId, ...(deploymentId && { deploymentId }) }, ADD_ON_FILE);
  // Before anything can fail: the next attempt continues with this script.
  remember();
  const ask = (...words: string[]) => askGoogle([...words, '--project', ADD_ON_FILE], { browser });
  ask('push', '--force');
  const { versionNumber } = ask('create-version', version) as { versionNumber: number };
  const what = ['--versionNumber', String(versionNumber), '--description', version];
  const deployment = deploymentId ? ask('update-deployment', deploymentId, ...what) : ask('create-deployment', ...what);
  ({ deploymentId } = deployment as { deploymentId: string });
  remember();
  return { scriptId, versionNumber, deploymentId };
}

function readAddOn(): { scriptId: string; deploymentId?: string } | undefined {
  const stored = readStored<SentAddOn>(
    ADD_ON_FILE,
    `The file ${ADD_ON_FILE} does not say which script is the add-on's. Delete it, and "npm run deploy -- --add-on" makes a new script. One that is published ` +
      'already needs its id back in this file: {"scriptId": "…"}.',
  );
  return stored && { scriptId: stored.scriptId, ...(stored.deploymentId ? { deploymentId: stored.deploymentId } : {}) };
}

/** Says what to type into the Marketplace. */
export const nextSteps = ({
  scriptId,
  versionNumber,
  deploymentId,
}: SentAddOn): string => `Done. The Marketplace SDK asks for these:
  Script ID      ${scriptId}
  Version        ${versionNumber}
  Deployment ID  ${deploymentId}
Try it first: open https://script.google.com/d/${scriptId}/edit, then Deploy ▸ Test deployments.
publishing/README.md says how to publish it.`;
