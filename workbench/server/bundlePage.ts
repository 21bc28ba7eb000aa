// Bundles the page and the scripts of its add-on frames for the browser.
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { plainFields } from './plainFields';
import { withoutHyphens } from './withoutHyphens';

/** Writes page.js, page.css, fonts.css, frame.js, receive.js, frame.html and index.html; resolves to the folder they are in. */
export async function bundlePage(root: string): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', 'workbench');
  await build({
    absWorkingDir: root,
    entryPoints: {
      page: 'workbench/page/main.tsx',
      frame: 'workbench/page/frame/googleScript.ts',
      receive: 'workbench/page/frame/receivePage.ts',
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
    external: ['/font/*'],
    plugins: [withoutHyphens, plainFields],
  });
  for (const file of ['index.html', 'fonts.css', 'frame/frame.html'])
    await copyFile(join(root, 'workbench', 'page', file), join(folder, basename(file)));
  return folder;
}
