// `npm run deploy`: deploys the add-on to the user's Google Sheet: a new one the first time, the same one afterwards, or one of a colleague.
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure } from './Failure';
import { PROBE_FILE, SHEET_FILE, addressOf, readSheet, writeSheet, type Sheet } from './Sheet';
import { askGoogle } from './askGoogle';
import { clasp } from './clasp';
import { createScript } from './createScript';
import { foreignFiles } from './foreignFiles';
import { pastingSteps } from './pastingSteps';
import { nextSteps, sendAddOn } from './sendAddOn';

const USAGE = `npm run deploy -- [--title "Key Account"] [--new] [--script ID] [--overwrite] [--by-hand] [--add-on] [--probe] [--no-open]

  --title      the name of the new sheet
  --new        makes a new sheet, although there is one from an earlier deploy
  --script     sends the add-on to this script from now on: its id or address, from the sheet's Extensions ▸ Apps Script ▸ Project Settings
  --overwrite  sends it although the script has other files, which are deleted by that
  --by-hand    sends nothing: says how to paste the add-on into a sheet
  --add-on     sends a new version of the add-on for the Workspace Marketplace, to a script of its own
  --probe      makes a sheet to throw away with a check of Google: choose checkThisGoogle in Extensions ▸ Apps Script, and Run
  --no-open    opens no browser, neither for the login nor for the sheet`;

/** What Google asks each person once. */
const PERMISSIONS = `
The first time that you choose a line of the menu, Google asks you to allow Key Account to work on this sheet and to show its sidebar. Google calls
a script of your own unverified: choose Advanced ▸ Go to Key Account, allow both, and choose the line of the menu again. Each
colleague with access to the sheet is asked once.`;

function options() {
  try {
    return parseArgs({
      options: {
        title: { type: 'string', default: 'Key Account' },
        new: { type: 'boolean', default: false },
        script: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
        'by-hand': { type: 'boolean', default: false },
        'add-on': { type: 'boolean', default: false },
        probe: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** Builds dist/ from scratch, so that no file of an earlier build reaches Google. */
async function buildAddOn(forMarketplace: boolean): Promise<void> {
  const { build } = (await import(pathToFileURL(resolve('build.mjs')).href)) as {
    build: (options: { forMarketplace: boolean }) => Promise<void>;
  };
  rmSync('dist', { recursive: true, force: true });
  await build({ forMarketplace }).catch((error: Error) => {
    throw new Failure(
      `${error.message}\n\nThe add-on could not be built, so nothing was sent to Google. Correct what is named above first.`,
    );
  });
}

/** The version of the product, which package.json has. */
const readVersion = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** The id of a script, from an address too. */
function scriptIdOf(text: string): string {
  const id = /\/(?:d|projects)\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  if (/^[\w-]+$/.test(id)) return id;
  throw new Failure(
    `"${text}" is not an id of a script. Open the sheet, choose Extensions ▸ Apps Script, then Project Settings, and copy the Script ID.`,
  );
}

/** Stops where sending would delete or overwrite files that are not the add-on's. */
function assertOurs({ scriptId }: Sheet, browser: boolean): void {
  const foreign = foreignFiles(scriptId, browser);
  if (foreign.length === 0) return;
  throw new Failure(
    `The script of this sheet has files that are not Key Account's: ${foreign.join(', ')}. Sending the add-on would delete or overwrite them, so ` +
      'nothing was sent. Copy them to another script first, or send all the same with "npm run deploy -- --overwrite".',
  );
}

/** Makes a sheet to throw away with the add-on and the check of Google. Later deploys go to the user's own sheet as before. */
function sendProbe(browser: boolean): void {
  const sheet = createScript('sheets', 'Check of Google', browser);
  copyFileSync('deploy/probe/Probe.js', 'dist/Probe.js');
  writeSheet(sheet, PROBE_FILE);
  try {
    askGoogle(['push', '--force', '--project', PROBE_FILE], { browser });
  } finally {
    rmSync(PROBE_FILE);
    rmSync('dist/Probe.js');
  }
  console.log(
    `Done. Open https://script.google.com/d/${sheet.scriptId}/edit, choose checkThisGoogle and Run. The answers are in the first tab of\n${addressOf(sheet)}\nPaste what differs into docs/differences.md, and delete the sheet.`,
  );
}

async function deploy(): Promise<void> {
  const { title, new: anew, script, overwrite, 'by-hand': byHand, 'add-on': addOn, probe, 'no-open': noOpen, help } = options();
  if (help) return console.log(USAGE);
  const browser = !noOpen;
  const chosen: Sheet | undefined = script === undefined ? undefined : { scriptId: scriptIdOf(script) };

  console.log('Building the add-on…');
  const known = chosen || byHand || addOn ? undefined : readSheet();
  await buildAddOn(addOn);
  if (byHand) return console.log(pastingSteps());
  if (probe) return sendProbe(browser);
  if (addOn) return console.log(nextSteps(sendAddOn(title, readVersion(), browser)));

  const present = chosen ?? (anew ? undefined : known);
  if (present && !overwrite) assertOurs(present, browser);
  const sheet = present ?? makeSheet(title, browser);
  const isFirst = sheet !== known;
  if (isFirst) writeSheet(sheet);
  send(sheet, browser);
  if (isFirst) console.log(PERMISSIONS);
  if (browser && process.stdout.isTTY)
    clasp([sheet.parentId ? 'open-container' : 'open-script', '--project', SHEET_FILE], { shown: true });
}

function makeSheet(title: string, browser: boolean): Sheet {
  console.log(`Making a new Google Sheet "${title}"…`);
  return createScript('sheets', title, browser);
}

/** Sends dist/ to the stored sheet. */
function send(sheet: Sheet, browser: boolean): void {
  console.log('Sending the add-on to your sheet…');
  const sent = askGoogle(['push', '--force', '--project', SHEET_FILE], { browser }) as string[];
  console.log(
    sent.length > 0
      ? `Done. Open the sheet, wait a few seconds, and choose Key Account in its menu bar:\n${addressOf(sheet)}`
      : `Already up to date: your sheet has this add-on.\n${addressOf(sheet)}`,
  );
}

await deploy().catch((error: Error) => {
  console.error(error instanceof Failure ? error.message : `The deploy stopped: ${error.message}`);
  process.exitCode = 1;
});
