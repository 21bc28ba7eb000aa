// `npm start`: builds the add-on and the page, serves both on this machine, and says where.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AddOnSettings } from './server/AddOn';
import { startServer } from './server/startServer';

const root = process.cwd();
const { build } = (await import(pathToFileURL(resolve('build.mjs')).href)) as { build: () => Promise<void> };
const { workbench } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { workbench: AddOnSettings };

try {
  await build();
  const { address } = await startServer({
    root,
    addOn: resolve('dist'),
    settings: workbench,
    workbooks: resolve(process.env['WORKBOOKS'] ?? 'workbooks'),
    port: Number(process.env['PORT'] ?? 0),
  });
  console.log(`The workbench is at ${address} (Ctrl+C closes it).`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(taken ? `Port ${process.env['PORT']} is taken; choose another one in PORT, or leave PORT unset.` : error);
  process.exit(1);
}
