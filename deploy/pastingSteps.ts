import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** How to bring the built add-on into a sheet without clasp. @param place says where it is. */
export function pastingSteps(place = `built in ${resolve('dist')}`): string {
  const pages = readdirSync('dist')
    .filter((name) => name.endsWith('.html'))
    .sort();
  return [
    `The add-on is ${place}. To paste it into a sheet:`,
    '',
    '1. Open the sheet and choose Extensions ▸ Apps Script.',
    '2. Project Settings ▸ tick "Show appsscript.json manifest file in editor", go back to the editor, and replace all of appsscript.json by the file of that name.',
    '3. Replace all of Code.gs by Code.js.',
    `4. For each of these ${pages.length} files choose + ▸ HTML, type its name without ".html", and replace all of it by the file:`,
    ...pages.map((name) => `   ${name}`),
    '5. Save, and load the sheet again. Key Account is in its menu bar.',
  ].join('\n');
}
