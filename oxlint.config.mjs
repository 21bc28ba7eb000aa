// Lint rules; `walls` restricts the imports between folders (see CONTRIBUTING.md).

/** Forbids the files of a folder to import files of other folders (the sidebar can import types of actions). */
const wall = (room, forbidden, message, allowTypeImports = false) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    'typescript/no-restricted-imports': [
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

/** The rules without options, by plugin. */
const RULES = {
  eslint: [
    'eqeqeq',
    'no-array-constructor',
    'no-unused-expressions',
    'no-unused-vars',
    'no-var',
    'prefer-const',
    'prefer-rest-params',
    'prefer-spread',
  ],
  typescript: [
    'await-thenable',
    'ban-ts-comment',
    'consistent-type-imports',
    'no-array-delete',
    'no-base-to-string',
    'no-duplicate-enum-values',
    'no-duplicate-type-constituents',
    'no-empty-object-type',
    'no-explicit-any',
    'no-extra-non-null-assertion',
    'no-floating-promises',
    'no-for-in-array',
    'no-implied-eval',
    'no-misused-new',
    'no-misused-promises',
    'no-namespace',
    'no-non-null-asserted-optional-chain',
    'no-redundant-type-constituents',
    'no-require-imports',
    'no-this-alias',
    'no-unnecessary-type-assertion',
    'no-unnecessary-type-constraint',
    'no-unsafe-argument',
    'no-unsafe-assignment',
    'no-unsafe-call',
    'no-unsafe-declaration-merging',
    'no-unsafe-enum-comparison',
    'no-unsafe-function-type',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'no-unsafe-unary-minus',
    'no-wrapper-object-types',
    'only-throw-error',
    'prefer-as-const',
    'prefer-namespace-keyword',
    'prefer-promise-reject-errors',
    'require-await',
    'restrict-plus-operands',
    'triple-slash-reference',
    'unbound-method',
  ],
};

const errors = Object.entries(RULES).flatMap(([plugin, names]) => names.map((name) => [`${plugin}/${name}`, 'error']));

export default {
  plugins: ['typescript', 'react'],
  jsPlugins: ['./lint/plainEnglish.mjs', './lint/keysBeforePaint.mjs'],
  categories: { correctness: 'off' },
  options: { typeAware: true, denyWarnings: true },
  ignorePatterns: ['dist/', 'node_modules/', '*.mjs', 'workbooks/', 'test/e2e/setup/addOn/', 'deploy/probe/'],
  rules: {
    ...Object.fromEntries(errors),
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'local/plain-english': 'error',
  },
  overrides: [
    { files: ['src/**/*.ts'], rules: { 'eslint/no-console': 'error' } },
    // The catalogues quote users' own words.
    { files: ['src/text/en/**', 'src/text/fa/**'], rules: { 'local/plain-english': 'off' } },
    {
      files: ['sidebar/**/*.tsx', 'workbench/**/*.tsx'],
      rules: { 'react/rules-of-hooks': 'error', 'react/exhaustive-deps': 'error', 'effects/keys-before-paint': 'error' },
    },
    ...walls,
  ],
};
