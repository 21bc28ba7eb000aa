// The built add-on, as sent to the page.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../host/HostOptions';

/** What fills the very first workbook. */
export interface FirstRun {
  /** The name of that workbook. */
  workbook: string;
  /** Calls to the add-on's functions, in this order, as its pages make them: a name and its arguments. */
  calls: [name: string, ...values: unknown[]][];
}

/** The workbench's settings for an add-on; for this project they are in package.json under `workbench`. */
export interface AddOnSettings {
  /** Its name in the Extensions menu. */
  addOn: string;
  firstRun?: FirstRun;
}

export interface AddOn extends AddOnSettings {
  /** Code.js. */
  code: string;
  /** The HTML files by their names without extension, as HtmlService knows them. */
  files: Record<string, string>;
  /** appsscript.json. */
  manifest: Manifest;
}

/** Reads the built add-on again, so that reloading the page runs the last build. */
export async function readAddOn(folder: string, settings: AddOnSettings): Promise<AddOn> {
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  return {
    ...settings,
    code: await text('Code.js'),
    files: Object.fromEntries(
      await Promise.all(pages.map(async (file) => [file.slice(0, -'.html'.length), await text(file)] as const)),
    ),
    manifest: JSON.parse(await text('appsscript.json')) as Manifest,
  };
}
