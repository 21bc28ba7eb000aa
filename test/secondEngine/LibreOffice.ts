// LibreOffice without a screen: finds it, and has it compute workbooks.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The first version with FILTER, SORT, LET and XLOOKUP. */
export const OLDEST = [24, 8] as const;

const HOW = `Install LibreOffice ${OLDEST.join('.')} or later from libreoffice.org (on Debian 13 or later: apt install libreoffice-calc-nogui), or name its program: SOFFICE=/path/to/soffice npm run check:formulas`;

/** The version of the program, as `25.2.3.2`; null where there is none. */
export function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? (/LibreOffice (\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? null) : null;
}

/** Why the formulas cannot be computed by this version, and what to do; null where they can. */
export function whyNot(version: string | null): string | null {
  if (version === null) return `There is no LibreOffice here. ${HOW}`;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return isOld ? `LibreOffice ${version} has no FILTER, SORT, LET and XLOOKUP. ${HOW}` : null;
}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/**
 * Computes an .xlsx file in a locale such as `de-DE`, and returns the text of the .fods file.
 *
 * @param folder an empty one for its profile and the result.
 */
export function computed(program: string, file: string, locale: string, folder: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  const settings = [
    setting('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale),
    // Always calculate a file that is opened.
    setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
  ];
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${settings.join('')}</oor:items>`,
  );
  const words = ['--headless', '--norestore', '--convert-to', 'fods', '--outdir', folder, file];
  const { status, stderr } = spawnSync(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...words], {
    encoding: 'utf8',
    // TODAY() is that of our engine.
    env: { ...process.env, TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  return readFileSync(join(folder, basename(file).replace(/xlsx$/, 'fods')), 'utf8');
}
