// The drawing in docs/architecture.md shows the imports of the source, and no others.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');

/** The places of the drawing: the folder or file of each, the longest first where one contains another. */
const PLACES: Readonly<Record<string, string>> = {
  'src/main.ts': 'main',
  'src/formulas/': 'formulas',
  'src/actions/': 'actions',
  'src/workbook/': 'workbook',
  'src/pages/': 'pages',
  'src/text/': 'text',
  'src/model/': 'model',
  'sidebar/': 'sidebar',
  'workbench/': 'workbench',
  'calibrate/': 'calibrate',
  'bench/': 'bench',
  'deploy/': 'deploy',
};
const placeOf = (file: string): string | undefined => Object.entries(PLACES).find(([path]) => file.startsWith(path))?.[1];

const IMPORT = /^(?:import|export)( type)?\b[^;'"]*?from '(\.[^']+)'|^import '(\.[^']+)'|import\('(\.[^']+)'\)/gm;

/** Each pair of places of which one imports the other: `a --> b`, or `a -.-> b` where it takes only types. */
function edgesOfSource(): string[] {
  const takesValues = new Map<string, boolean>();
  const files = ['src', 'sidebar', 'workbench', 'calibrate', 'bench', 'deploy'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name)),
  );
  for (const file of files) {
    const from = placeOf(file.split(sep).join('/'));
    for (const [, type, named, bare, late] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const target = normalize(join(dirname(file), named ?? bare ?? late ?? ''))
        .split(sep)
        .join('/');
      const to = placeOf(target);
      if (from === undefined || to === undefined || from === to) continue;
      const pair = `${from} ${to}`;
      takesValues.set(pair, takesValues.get(pair) === true || type === undefined);
    }
  }
  return [...takesValues].map(([pair, values]) => pair.replace(' ', values ? ' --> ' : ' -.-> ')).sort();
}

/** The arrows of the drawing, one a line. */
const edgesOfDrawing = (): string[] => [...page.matchAll(/^ {2}(\w+ (?:-->|-\.->) \w+)$/gm)].map(([, edge = '']) => edge).sort();

test('the drawing has an arrow for each import between folders, and no other', () => {
  expect(edgesOfDrawing()).toEqual(edgesOfSource());
});

test('every place of the drawing is described', () => {
  for (const path of Object.keys(PLACES)) expect(page).toContain(`\`${path}\``);
});
