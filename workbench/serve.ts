// `npm start`: builds the add-on and the page, serves both on this machine, and prints the address. Environment variables:
//   PORT=4000         the port of the page; a free one by default
//   FRAME_PORT=4001   the port of the add-on's pages; another free one by default
//   WORKBOOKS=folder  the folder for workbooks; workbooks/ by default
//   TODAY=1998-01-05  the day on which everything runs
//   SHARING=no        refuses to share the workbook, as Google may do
//   ROLE=viewer       runs the add-on as for a viewer, a commenter or an editor without rights on protected cells
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AddOnSettings } from './server/AddOn';
import { isDay } from './isDay';
import { LANGUAGES } from './words/words';
import { terminalLanguage } from './terminalLanguage';
import { ROLES } from './server/Conditions';
import { bundlePage } from './server/bundlePage';
import { startServer } from './server/startServer';

const root = process.cwd();
const words = LANGUAGES[terminalLanguage(process.env)].words.terminal;
const { build } = (await import(pathToFileURL(resolve('build.mjs')).href)) as { build: () => Promise<void> };
const { workbench } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { workbench: AddOnSettings };

const today = process.env['TODAY'];
if (today !== undefined && !isDay(today)) {
  console.error(words.badToday(today));
  process.exit(1);
}

const role = ROLES.find((each) => each === (process.env['ROLE'] ?? 'owner'));
if (!role) {
  console.error(words.badRole(String(process.env['ROLE']), ROLES.join(', ')));
  process.exit(1);
}

/** 0, the default, takes a free port. */
function portFrom(name: 'PORT' | 'FRAME_PORT'): number {
  const port = Number(process.env[name] ?? 0);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(words.badPort(name, String(process.env[name])));
  process.exit(1);
}

console.log(words.starting);
try {
  const [page] = await Promise.all([bundlePage(root), build()]);
  const { address, framePort } = await startServer({
    root,
    page,
    addOn: resolve('dist'),
    settings: workbench,
    workbooks: resolve(process.env['WORKBOOKS'] ?? 'workbooks'),
    port: portFrom('PORT'),
    framePort: portFrom('FRAME_PORT'),
    today,
    mayShare: process.env['SHARING'] !== 'no',
    role,
  });
  console.log(words.servedAt(address, framePort));
} catch (error) {
  const { code, port, free } = error as NodeJS.ErrnoException & { port?: number; free?: number };
  const name = port === portFrom('PORT') ? 'PORT' : 'FRAME_PORT';
  console.error(code === 'EADDRINUSE' ? words.portTaken(Number(port), Number(free), name) : error);
  process.exit(1);
}
