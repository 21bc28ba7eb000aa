// Lint rules; `walls` restricts the imports between folders (see CONTRIBUTING.md).
import { createRequire } from 'node:module';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const { plainEnglish } = createRequire(import.meta.url)('./lint/plainEnglish.cjs');

/** Forbids the files of a folder to import files of other folders (the sidebar can import types of actions). */
const wall = (room, forbidden, message, allowTypeImports = false) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: forbidden.map(({ group, types = allowTypeImports }) => ({ group, message, allowTypeImports: types })) },
    ],
  },
});
const rooms = (names, types = false) => ({ group: names.flatMap((name) => [`**/${name}`, `**/${name}/**`]), types });
/** Matches only files inside a folder, because text/ has catalogues named after the folders. */
const inside = (names) => ({ group: names.map((name) => `**/${name}/**`) });

const walls = [
  wall(
    'src/model',
    [rooms(['formulas', 'pages', 'workbook', 'actions', 'text', 'main', 'sidebar', 'workbench'])],
    'model/ imports no other room.',
  ),
  wall(
    'src/text',
    [inside(['formulas', 'pages', 'workbook', 'actions', 'sidebar', 'workbench']), rooms(['main']), rooms(['model'], true)],
    'text/ contains text only.',
  ),
  wall(
    'src/pages',
    [rooms(['formulas', 'workbook', 'actions', 'main', 'sidebar', 'workbench'])],
    'pages/ may import model/ and text/ only.',
  ),
  wall(
    'src/text/format',
    [inside(['formulas', 'pages', 'workbook', 'actions', 'sidebar', 'workbench']), rooms(['main'])],
    'text/format/ may import model/ only.',
  ),
  wall(
    'src/formulas',
    [rooms(['pages', 'workbook', 'actions', 'text', 'main', 'sidebar', 'workbench'])],
    'formulas/ may import model/ only.',
  ),
  wall(
    'src/workbook',
    [rooms(['formulas', 'actions', 'main', 'sidebar', 'workbench'])],
    'workbook/ may import model/, text/ and pages/ only.',
  ),
  wall(
    'src/actions',
    [rooms(['formulas', 'main', 'sidebar', 'workbench'])],
    'actions/ may import workbook/, pages/, model/ and text/ only.',
  ),
  wall(
    'sidebar',
    [rooms(['actions'], true), rooms(['formulas', 'workbook', 'main', 'workbench'])],
    'sidebar/ may import model/, text/, pages/ and the types of actions/ only.',
  ),
  wall(
    'workbench',
    [rooms(['src', 'sidebar', 'model', 'formulas', 'workbook', 'actions', 'text'])],
    'workbench/ must not import the add-on.',
  ),
  wall('deploy', [rooms(['src', 'sidebar', 'workbench'])], 'deploy/ only sends the output of build.mjs.'),
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'build.mjs',
      'build/',
      'lint/',
      'eslint.config.mjs',
      'workbooks/',
      'test/e2e/setup/addOn/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  // One program for all rooms: a project each checks shared sources again. `tsc -b` holds what each room may see.
  { languageOptions: { parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['sidebar/**/*.tsx', 'workbench/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    // The rest of the recommended set serves React's compiler, which does not build these pages.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'warn' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['src/text/en/**', 'src/text/fa/**'],
    plugins: { local: { rules: { 'plain-english': plainEnglish } } },
    rules: { 'local/plain-english': 'error' },
  },
  ...walls,
);
