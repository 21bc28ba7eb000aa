// The built add-on, as sent to the page.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../host/HostOptions';
import { readScript, type ScriptOutline } from '../host/script/readScript';

/** What fills the very first workbook. */
export interface FirstRun {
  /** The name of that workbook. */
  workbook: string;
  /** Its name in other languages, by code of the language. */
  names?: Record<string, string>;
  /** Calls to the add-on's functions, in this order, as its pages make them: a name and its arguments. */
  calls: [name: string, ...values: unknown[]][];
}

/** The workbench's settings for an add-on; for this project they are in package.json under `workbench`. */
export interface AddOnSettings {
  /** Its name in the Extensions menu. */
  addOn: string;
  /** Its name in other languages, by code of the language. */
  names?: Record<string, string>;
  firstRun?: FirstRun;
  /** The formula helper's text in other languages: files in the project's folder, by code of the language. */
  help?: Record<string, string>;
}

/** The texts of the formula helper, by name of the function and of the parameter. */
export type HelpTexts = Record<string, { description: string; parameters: Record<string, string> }>;

export interface AddOn extends AddOnSettings {
  /** Code.js. */
  code: string;
  /** What Code.js declares. */
  outline: ScriptOutline;
  /** The HTML files by their names without extension, as HtmlService knows them. */
  files: Record<string, string>;
  /** appsscript.json. */
  manifest: Manifest;
  helpTexts: Record<string, HelpTexts>;
}

/**
 * Reads the built add-on again, so that reloading the page runs the last build. Rejects with a SyntaxError if Apps Script would refuse the
 * script.
 */
export async function readAddOn(folder: string, settings: AddOnSettings): Promise<AddOn> {
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const code = await text('Code.js');
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  return {
    ...settings,
    code,
    outline: readScript(code),
    files: Object.fromEntries(
      await Promise.all(pages.map(async (file) => [file.slice(0, -'.html'.length), await text(file)] as const)),
    ),
    manifest: JSON.parse(await text('appsscript.json')) as Manifest,
    helpTexts: Object.fromEntries(
      await Promise.all(
        Object.entries(settings.help ?? {}).map(
          async ([language, file]) => [language, JSON.parse(await readFile(file, 'utf8')) as HelpTexts] as const,
        ),
      ),
    ),
  };
}
