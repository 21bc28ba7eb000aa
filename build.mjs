#!/usr/bin/env node
// Builds the files for Google (dist/) and runs the project's own TypeScript programs, with Node alone.
//
//   node build.mjs               dist/: Code.js, appsscript.json, per language its pages, words and scripts: choose.en.html,
//                                words.en.html, openFile.en.html
//   node build.mjs --watch       builds again after each change
//   node build.mjs install       installs the packages if any is missing or of another version; --omit=dev: what `npm start` needs
//   node build.mjs run FILE.ts   bundles a program to node_modules/.cache/ and runs it with the remaining arguments
//   node build.mjs trace TEXT    prints an error's stack or message from Google with its places in the source
//   node build.mjs sizes         prints how many bytes of the built Code.js each source takes, the largest first
//
// Packages are imported only after `install`, so this file itself needs none.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lineBreaks, plainJson, plainScript, plainStyles } from './build/plainScript.mjs';
import { shorterParts } from './build/shorterParts.mjs';
import { sizes } from './build/sizes.mjs';
import { trace } from './build/trace.mjs';

const thisFile = fileURLToPath(import.meta.url);
const root = dirname(thisFile);
const dist = join(root, 'dist');
const cache = join(root, 'node_modules', '.cache');

const OLDEST_NODE = [20, 19];
/** Apps Script's V8 rejects class fields and static blocks; esbuild lowers them at this target. */
const APPS_SCRIPT = 'es2020';
const BROWSERS = ['chrome111', 'firefox114', 'safari16.4'];
/** A folder of src/text/ with a locale is a language. */
const LANGUAGES = readdirSync(join(root, 'src', 'text')).filter((name) =>
  existsSync(join(root, 'src', 'text', name, 'locale.ts')),
);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Key Account needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
  process.exit(1);
}

/**
 * Installs the packages of the lock file unless each is installed in its locked version; without the development packages if `words`
 * has --omit=dev. Updates an existing node_modules/ without emptying it, because the workbench may be running from it.
 */
function install(...words) {
  const stamp = join(root, 'node_modules', '.package-lock.json'); // npm writes this file last
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const complete = () => {
    const installed = packages(stamp);
    return Object.entries(packages(join(root, 'package-lock.json'))).every(
      ([path, { dev, optional, devOptional, version }]) =>
        path === '' || optional || devOptional || (dev && words.includes('--omit=dev')) || installed[path]?.version === version,
    );
  };
  if (existsSync(stamp) && complete()) return;
  console.error('Installing the dependencies (once, about a minute)…');
  const npm = (...command) =>
    spawnSync('npm', [...command, ...words, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }).status;
  const locked = existsSync(stamp) ? ['install', '--no-save'] : ['ci'];
  // A registry can lack another platform's optional binary from the lock file: npm ci then fails, and npm install does not.
  if (npm(...locked) !== 0 && npm('install', '--no-package-lock') !== 0) process.exit(1);
}

/**
 * Examples and results are for the reference in docs/. The formula helper would append examples to the text of the tag before, and shows neither
 * results nor blank lines.
 */
const REFERENCE_ONLY = / \* @(?:example|return)\b.*\n(?: \*(?! @).*\n)*| \*\n/g;
const CUSTOM_FUNCTION = /^global\.(KAM_\w+) = KAM_\w+;$/gm;

/**
 * webpack loader for src/main.ts (this file is the loader): writes each custom function with the JSDoc and the parameter
 * names of its file in src/formulas/, which gas-webpack-plugin then copies onto the stub that Google Sheets reads.
 * `@preserve` makes esbuild keep the comment; `preserveStubs` removes the tag again.
 */
export default async function spellOutCustomFunctions(source) {
  const done = this.async();
  const { OriginalSource, ReplaceSource } = this._compiler.webpack.sources;
  try {
    const written = new ReplaceSource(new OriginalSource(source, this.resourcePath));
    for (const match of source.matchAll(CUSTOM_FUNCTION)) {
      const file = join(root, 'src', 'formulas', `${match[1]}.ts`);
      this.addDependency(file);
      written.replace(match.index, match.index + match[0].length - 1, await spelledOut(file, match[1]));
    }
    const { source: text, map } = written.sourceAndMap();
    // esbuild reads a source map only from the text.
    done(
      null,
      `${text}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`,
    );
  } catch (error) {
    done(error);
  }
}

async function spelledOut(file, name) {
  const [acorn, esbuild] = await Promise.all([import('acorn'), import('esbuild')]);
  const text = readFileSync(file, 'utf8');
  const doc = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*@customfunction(?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function ${name}\\(`,
  ).exec(text);
  if (!doc) throw new Error(`${file}: export function ${name} needs a JSDoc with @customfunction directly before it.`);
  const script = acorn.parse(esbuild.transformSync(text, { loader: 'ts' }).code, { ecmaVersion: 'latest', sourceType: 'module' });
  const { declaration } = script.body.find((node) => node.declaration?.id?.name === name);
  const parameters = declaration.params.map((node) => (node.type === 'AssignmentPattern' ? node.left : node).name).join(', ');
  return `${doc[1].replace(REFERENCE_ONLY, '').trimEnd()}\n * @preserve\n */\nglobal.${name} = (${parameters}) => ${name}(${parameters});`;
}

/** The most characters of a line in Code.js: Apps Script reads each break before each call. */
const SCRIPT_LINE = 490;

/**
 * Excludes the stubs, which come before the bundle, from minification: the formula helper shows their parameter names and JSDoc.
 * Adds line breaks to the minified bundle, and shifts its source map by the lines of the stubs, which gas-webpack-plugin leaves out.
 */
const preserveStubs = ({ Compilation, sources: { RawSource, ReplaceSource, SourceMapSource } }) => ({
  apply: (compiler) =>
    compiler.hooks.compilation.tap('stubs', (compilation) => {
      const at = (stage, change) =>
        compilation.hooks.processAssets.tapPromise({ name: 'stubs', stage }, async () => {
          const code = compilation.getAsset('Code.js')?.source; // missing if the source does not build
          if (code) await change(code.source().toString(), code);
        });
      let stubs;
      at(Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE, async (text, code) => {
        const bundle = text.indexOf('/******/');
        stubs = `${text.slice(0, bundle).replaceAll('\n * @preserve\n', '\n')}\n`;
        const script = text.slice(bundle).replaceAll(' * @preserve', ' *');
        const shorter = new ReplaceSource(new SourceMapSource(script, 'Code.js', code.map()));
        for (const { start, end, text: short } of await shorterParts(script)) shorter.replace(start, end - 1, short);
        compilation.updateAsset('Code.js', shorter);
      });
      at(Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1, async (text, code) => {
        const lines = new ReplaceSource(code);
        for (const end of await lineBreaks(text, SCRIPT_LINE)) lines.insert(end, '\n');
        compilation.updateAsset('Code.js', lines);
      });
      at(Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE, (text) => {
        compilation.updateAsset('Code.js', new RawSource(stubs + text));
        const map = JSON.parse(compilation.getAsset('Code.js.map').source.source());
        map.mappings = ';'.repeat(stubs.split('\n').length - 1) + map.mappings;
        compilation.updateAsset('Code.js.map', new RawSource(JSON.stringify(map)));
      });
    }),
});

const LOWERED = {
  target: APPS_SCRIPT,
  charset: 'utf8',
  legalComments: 'inline',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
};
/** Function names are minified; the map beside Code.js has them. Lines stay short, so that the line of an error is useful. */
const MINIFIED = {
  ecma: 2020,
  compress: { passes: 4, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
  format: { comments: false },
};
/** clasp does not push .map files: this one is for `node build.mjs trace` and `sizes`. */
const MAP = {
  filename: '[file].map',
  append: false,
  noSources: true,
  moduleFilenameTemplate: ({ resourcePath }) => resourcePath.replace(/^\.\//, ''),
};

/** A name for the text of files and of all files in folders; a file that is missing has no text. */
function nameOf(paths) {
  const hash = createHash('sha1');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${relative(root, path)}\n`).update(readFileSync(path));
  };
  for (const path of paths) add(join(root, path));
  return hash.digest('hex');
}

/** The name of a build in its pages and its script: their source. */
const buildName = () => nameOf(['src', 'sidebar']).slice(0, 8);

/** Everything that a build depends on. */
const INGREDIENTS = [
  ...['src', 'sidebar', 'build', 'build.mjs', 'appsscript.json', 'package.json', 'package-lock.json'],
  ...LANGUAGES.flatMap(helpFiles),
];

/** @param forMarketplace for the build that goes to the Marketplace, whose menu is in Extensions. */
async function serverCompiler(folder, forMarketplace = false) {
  const [{ default: webpack }, { default: GasPlugin }] = await Promise.all(
    ['webpack', 'gas-webpack-plugin'].map((name) => import(name)),
  );
  const main = join(root, 'src', 'main.ts');
  return webpack({
    mode: 'production',
    devtool: false, // the plugin below writes the map
    context: root,
    entry: './src/main.ts',
    target: APPS_SCRIPT,
    output: { path: folder, filename: 'Code.js', iife: true, chunkFormat: 'array-push', chunkLoading: false, wasmLoading: false },
    resolve: { extensions: ['.ts', '.js'] },
    performance: false,
    module: {
      rules: [
        // Includes packages: some target a newer engine than Apps Script's.
        {
          test: /\.(ts|m?js)$/,
          use: [{ loader: 'esbuild-loader', options: LOWERED }],
        },
        { test: main, enforce: 'pre', use: [thisFile] },
      ],
    },
    optimization: { minimize: { javascript: MINIFIED } },
    // The plugin expects a pattern, and a clone's folder can be called "key-account (2)".
    plugins: [
      new GasPlugin({ comment: true, include: [main.replace(/[?*()[\]]/g, '[$&]')] }),
      preserveStubs(webpack),
      new webpack.DefinePlugin({
        KEY_ACCOUNT_BUILD: JSON.stringify(buildName()),
        IN_MARKETPLACE: JSON.stringify(forMarketplace),
      }),
      new webpack.SourceMapDevToolPlugin(MAP),
    ],
  });
}

/** esbuild plugin that bundles the texts of a language where the source imports the English ones. */
const inLanguage = (language) => ({
  name: 'language',
  setup: (build) =>
    build.onResolve({ filter: /\/text\/en\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, `${path.replace('/text/en/', `/text/${language}/`)}.ts`),
    })),
});

/** esbuild plugin that leaves out the blanks around the words of lists in files, which would be a part of their text. */
const wordLists = {
  name: 'word-lists',
  setup: (build) =>
    build.onLoad({ filter: /[/\\]text[/\\]import\w+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/\n +/g, '\n')
        .replace(/([,،]) +/g, '$1'),
      loader: 'ts',
    })),
};

/** How esbuild writes the scripts of the sidebar, in pages and beside them. */
const BROWSER_SCRIPT = {
  absWorkingDir: root,
  bundle: true,
  format: 'iife',
  platform: 'browser',
  write: false,
  target: BROWSERS,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  // HtmlService removes text that looks like a comment inside template literals.
  supported: { 'template-literal': false },
  charset: 'utf8',
  legalComments: 'none',
};

/** The documents that **Help** shows in a language; English ones have no code in their names. */
function helpFiles(language) {
  return ['guide', 'imports'].map((name) => `docs/${name}${language === 'en' ? '' : `.${language}`}.md`);
}

/** The user guide, with the other document as its last chapter. */
function helpText(language) {
  const [guide, imports] = helpFiles(language).map((file) => readFileSync(join(root, file), 'utf8'));
  return `${guide}\n${imports.replace(/^#/gm, '##')}`;
}

/** A self-contained page: HtmlService serves only .html files, and a page contains only its own language. */
async function pageContext(folder, name, language, logLevel = 'silent') {
  const esbuild = await import('esbuild');
  const { locale } = await readModule(`src/text/${language}/locale.ts`);
  const page = (js, css) =>
    readFileSync(join(root, 'sidebar', 'index.html'), 'utf8')
      .replace('<html>', `<html lang="${language}" dir="${locale.direction}">`)
      .replace('/*CSS*/', () => css.trim())
      .replace('/*JS*/', () => js.trim());
  return esbuild.context({
    ...BROWSER_SCRIPT,
    entryPoints: [`sidebar/pages/${name}.ts`],
    outdir: folder,
    logLevel,
    define: {
      'process.env.NODE_ENV': '"production"',
      GUIDE: JSON.stringify(helpText(language)),
    },
    plugins: [
      inLanguage(language),
      wordLists,
      {
        name: 'one-page',
        setup: (build) =>
          build.onEnd(async (result) => {
            if (result.errors.length > 0) return;
            const text = (extension) => result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
            writeFileSync(
              join(folder, `${name}.${language}.html`),
              page(await plainScript(text('.js')), plainStyles(text('.css'))),
            );
          }),
      },
    ],
  });
}

/**
 * A script that pages load on request, in an .html file, because HtmlService serves no other. It sets `keyAccountScript`, and begins with
 * the notices of the packages in it that require theirs to stay.
 */
async function writeScript(folder, name, language) {
  const esbuild = await import('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    ...BROWSER_SCRIPT,
    entryPoints: [`sidebar/scripts/${name}.ts`],
    globalName: 'keyAccountScript',
    metafile: true,
    logLevel: 'silent',
    plugins: [inLanguage(language), wordLists],
  });
  const notices = Object.keys(metafile.inputs)
    .filter((file) => existsSync(join(root, file))) // not a module of Node, which is left out
    .map((file) => /^\s*(\/\*[^]*?\*\/)/.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '')
    .filter((comment) => /licen[sc]e/i.test(comment));
  writeFileSync(
    join(folder, `${name}.${language}.html`),
    [...new Set(notices), await plainScript(outputFiles[0].text)].join('\n'),
  );
}

/** The exports of a data module. */
async function readModule(file) {
  const esbuild = await import('esbuild');
  const bundle = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
}

/** Data that the script reads on demand: the only export of a module, as JSON in an .html file, because HtmlService serves no other. */
async function writeData(folder, name, file) {
  const [data] = Object.values(await readModule(file));
  writeFileSync(join(folder, `${name}.html`), plainJson(data));
}

const writeAllData = (folder) => [
  ...LANGUAGES.map((language) => writeData(folder, `words.${language}`, `src/text/${language}/words.ts`)),
  writeData(folder, 'sample', 'src/actions/sampleData/sampleData.ts'),
];

/** Each file of sidebar/pages/ is a page with the code of its own panels only. */
const pageNames = () => readdirSync(join(root, 'sidebar', 'pages')).map((file) => basename(file, '.ts'));
const scriptNames = () => readdirSync(join(root, 'sidebar', 'scripts')).map((file) => basename(file, '.ts'));
const inAllLanguages = (build) => LANGUAGES.flatMap((language) => pageNames().map((name) => build(name, language)));

/** Builds into a folder. Throws the compiler's message if the source does not build. */
async function buildInto(folder, forMarketplace) {
  const compiler = await serverCompiler(folder, forMarketplace);
  const server = new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      compiler.close(() => (error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve())),
    ),
  );
  const pages = inAllLanguages(async (name, language) => {
    const context = await pageContext(folder, name, language);
    await context.rebuild().finally(() => context.dispose());
  });
  const scripts = LANGUAGES.flatMap((language) => scriptNames().map((name) => writeScript(folder, name, language)));
  await Promise.all([server, ...pages, ...writeAllData(folder), ...scripts]);
  copyFileSync(join(root, 'appsscript.json'), join(folder, 'appsscript.json'));
}

/**
 * Builds dist/ once. Throws the compiler's message if the source does not build. The last build is kept, because it takes most of the time of
 * a start: where nothing that it depends on has changed, it is copied.
 */
export async function build({ forMarketplace = false } = {}) {
  const kept = join(cache, forMarketplace ? 'built-for-marketplace' : 'built');
  const last = join(kept, nameOf(INGREDIENTS));
  if (!existsSync(last)) {
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(`${kept}-`);
    try {
      await buildInto(folder, forMarketplace);
      rmSync(kept, { recursive: true, force: true });
      mkdirSync(kept, { recursive: true });
      renameSync(folder, last); // in one step, so that another process never sees a part of a build
    } catch (error) {
      if (!existsSync(last)) throw error; // another process was faster
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  removeStale(last);
  cpSync(last, dist, { recursive: true });
}

/** Removes what an earlier build left in dist/ and this one does not write: a page or a language that is gone. */
function removeStale(built) {
  const names = existsSync(dist) ? readdirSync(dist) : [];
  for (const name of names.filter((each) => !existsSync(join(built, each))))
    rmSync(join(dist, name), { recursive: true, force: true });
}

async function watch() {
  await build();
  const compiler = await serverCompiler(dist);
  compiler.watch({ aggregateTimeout: 20 }, (error, stats) =>
    console.log(error ?? (stats.hasErrors() ? stats.toString('errors-only') : 'dist/Code.js is up to date')),
  );
  await Promise.all(inAllLanguages(async (name, language) => (await pageContext(dist, name, language, 'warning')).watch()));
}

/** Bundles a TypeScript program for Node and imports it, in the project's folder; packages stay imports. */
async function run(file, ...words) {
  const esbuild = await import('esbuild');
  const outfile = join(cache, `${basename(file, '.ts')}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    sourcemap: 'inline',
  });
  process.chdir(root);
  process.argv = [process.argv[0], outfile, ...words];
  await import(pathToFileURL(outfile).href);
}

async function main([command, ...words]) {
  requireNode();
  if (command === 'install') install(...words);
  else if (command === 'run') await run(...words);
  else if (command === 'trace') console.log(trace(words.join(' '), join(dist, 'Code.js.map')));
  else if (command === 'sizes')
    console.log(
      sizes(join(dist, 'Code.js'))
        .map(([source, bytes]) => `${bytes} ${source}`)
        .join('\n'),
    );
  else if (command === '--watch') await watch();
  else if (command === undefined) await build();
  else throw new Error(`build.mjs knows install, run, trace, sizes and --watch, not ${command}.`);
}

// No top-level await: webpack imports this file again as a loader, and would wait forever.
if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(thisFile)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message ?? error);
    process.exit(1);
  });
}
