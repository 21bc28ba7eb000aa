// docs/dependencies.md names every package with its licence, and no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const page = read('docs', 'dependencies.md');

/** The packages of a chapter with their licences. */
function rowsOf(chapter: string): string[] {
  const text = page.split(/^## /m).find((part) => part.startsWith(chapter)) ?? '';
  return [...text.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gm)].map(([, name, licence]) => `${name} ${licence}`).sort();
}
const withLicence = (names: readonly string[]): string[] =>
  names
    .map((name) => `${name} ${(JSON.parse(read('node_modules', name, 'package.json')) as { license: string }).license}`)
    .sort();

/** The packages that the source of the add-on imports. */
function imported(): string[] {
  const names = Object.keys(dependencies ?? {});
  const sources = ['src', 'sidebar'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => read(folder, file)),
  );
  return names.filter((name) => sources.some((source) => source.includes(`from '${name}'`) || source.includes(`from '${name}/`)));
}

test('names every package of package.json with the licence that it has', () => {
  const shipped = imported();
  const others = Object.keys(dependencies ?? {}).filter((name) => !shipped.includes(name));
  expect(rowsOf('In what Google gets')).toEqual(withLicence(shipped));
  expect(rowsOf('For the build and the workbench')).toEqual(withLicence(others));
  expect(rowsOf('For tests and deployment')).toEqual(withLicence(Object.keys(devDependencies ?? {})));
});
