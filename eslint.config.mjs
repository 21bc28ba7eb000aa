// Lint rules; `walls` holds the arrows between the rooms of the house (see CONTRIBUTING.md).
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A room, and the rooms whose files it must not import (types of actions are free for the sidebar). */
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
/** text/ has catalogues named after the rooms they speak for, so there only what lies inside a room is meant. */
const inside = (names) => ({ group: names.map((name) => `**/${name}/**`) });

const walls = [
  wall(
    'src/model',
    [rooms(['formulas', 'pages', 'workbook', 'actions', 'text', 'main', 'sidebar', 'workbench'])],
    'model/ imports nothing of ours.',
  ),
  wall(
    'src/text',
    [inside(['formulas', 'pages', 'workbook', 'actions', 'sidebar', 'workbench']), rooms(['main']), rooms(['model'], true)],
    'text/ holds words only.',
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
    'workbench/ knows nothing of key accounts.',
  ),
  wall('deploy', [rooms(['src', 'sidebar', 'workbench'])], 'deploy/ sends what build.mjs built.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'build.mjs', 'build/', 'eslint.config.mjs', 'workbooks/', 'test/e2e/setup/addOn/'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
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
    rules: hooks.configs.recommended.rules,
  },
  ...walls,
);
