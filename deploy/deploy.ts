// `npm run deploy`: deploys the add-on to the user's Google Sheet: a new one the first time, the same one afterwards.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure } from './Failure';
import { SHEET_FILE, addressOf, readSheet, writeSheet } from './Sheet';
import { askGoogle } from './askGoogle';
import { clasp } from './clasp';
import { createSheet } from './createSheet';

const USAGE = `npm run deploy -- [--title "Key Account"] [--new] [--no-open]

  --title    the name of the new sheet
  --new      makes a new sheet, although there is one from an earlier deploy
  --no-open  opens no browser, neither for the login nor for the sheet`;

function options() {
  try {
    return parseArgs({
      options: {
        title: { type: 'string', default: 'Key Account' },
        new: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** Builds dist/ from scratch, so that no file of an earlier build reaches Google. */
async function buildAddOn(): Promise<void> {
  const { build } = (await import(pathToFileURL(resolve('build.mjs')).href)) as { build: () => Promise<void> };
  rmSync('dist', { recursive: true, force: true });
  await build().catch((error: Error) => {
    throw new Failure(
      `${error.message}\n\nThe add-on could not be built, so nothing was sent to Google. Correct what is named above first.`,
    );
  });
}

async function deploy(): Promise<void> {
  const { title, new: anew, 'no-open': noOpen, help } = options();
  if (help) return console.log(USAGE);
  const browser = !noOpen;

  console.log('Building the add-on…');
  const known = readSheet();
  await buildAddOn();

  let sheet = known;
  if (!sheet || anew) {
    console.log(`Making a new Google Sheet "${title}"…`);
    sheet = createSheet(title, browser);
    writeSheet(sheet);
  }

  console.log('Sending the add-on to your sheet…');
  const sent = askGoogle(['push', '--force', '--project', SHEET_FILE], { browser }) as string[];
  console.log(
    sent.length > 0
      ? `Done. Open the sheet, wait a few seconds, and choose Extensions ▸ Key Account:\n${addressOf(sheet)}`
      : `Already up to date: your sheet has this add-on.\n${addressOf(sheet)}`,
  );
  if (browser && process.stdout.isTTY)
    clasp([sheet.parentId ? 'open-container' : 'open-script', '--project', SHEET_FILE], { shown: true });
}

await deploy().catch((error: Error) => {
  console.error(error instanceof Failure ? error.message : `The deploy stopped: ${error.message}`);
  process.exitCode = 1;
});
