// Folders import each other in one direction only: folders in a circle must be understood, moved and tested together.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const root = join(__dirname, '..', '..');
const AREAS = ['sidebar', 'src/actions', 'src/formulas', 'src/model', 'src/pages', 'src/workbook'];
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

const isSource = (path: string): boolean => /\.tsx?$/.test(path);

/** The files of an area, each with its imports from the same area, as paths within the area. */
function importsOf(area: string): Map<string, string[]> {
  const folder = join(root, area);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isSource);
  return new Map(
    files.map((file) => {
      const imports = [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
        normalize(join(dirname(file), path)),
      );
      const found = imports.flatMap((path) =>
        ['', '.ts', '.tsx'].map((end) => path + end).filter((each) => isSource(each) && existsSync(join(folder, each))),
      );
      return [file, found.filter((path) => !path.startsWith('..'))];
    }),
  );
}

const FOLDERS = {
  /** The folder of a file; a file directly in the area counts as its own folder. */
  innermost: (file: string): string => (file.includes(sep) ? dirname(file) : file),
  outermost: (file: string): string => file.split(sep)[0] ?? file,
};

/** The shortest path from each folder back to itself, as `a → b → a`. */
function circlesOf(area: string, folderOf: (file: string) => string): string[] {
  const edges = new Map<string, Set<string>>();
  for (const [file, imports] of importsOf(area)) {
    const from = folderOf(file);
    const to = imports.map(folderOf).filter((folder) => folder !== from);
    edges.set(from, new Set([...(edges.get(from) ?? []), ...to]));
  }
  const wayBack = (folder: string): string | null => {
    const ways = [[folder]];
    const seen = new Set<string>();
    for (const way of ways) {
      for (const next of edges.get(way.at(-1) ?? '') ?? []) {
        if (next === folder) return [...way, folder].join(' → ');
        if (!seen.has(next)) ways.push([...way, next]);
        seen.add(next);
      }
    }
    return null;
  };
  return [...edges.keys()].filter((folder) => !isSource(folder)).flatMap((folder) => wayBack(folder) ?? []);
}

test.each(AREAS)('the folders of %s have no import cycle', (area) => {
  expect(circlesOf(area, FOLDERS.outermost)).toEqual([]);
  expect(circlesOf(area, FOLDERS.innermost)).toEqual([]);
});

test('finds the imports of every area', () => {
  for (const area of AREAS) expect([...importsOf(area).values()].flat()).not.toEqual([]);
});
