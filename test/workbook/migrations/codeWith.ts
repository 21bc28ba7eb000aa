// The script of the add-on with a test's own list of migrations.
import * as esbuild from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BY_HAND } from '../../setup/preparedWorkbook';

const root = join(__dirname, '..', '..', '..');

/** @param file in this folder, exports `MIGRATIONS`. @param values values of the free names in that file, as JavaScript. */
export async function codeWith(file: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
  const built = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
  const stubs = built.slice(0, built.indexOf('/******/'));
  const list = { name: 'migrations', path: join(root, 'src', 'workbook', 'migrations', 'migrations.ts') };
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    define: values,
    plugins: [
      {
        name: list.name,
        setup: (build) =>
          build.onLoad({ filter: /[\\/]migrations[\\/]MIGRATIONS\.ts$/ }, () => ({
            contents: `export { MIGRATIONS } from ${JSON.stringify(join(__dirname, file))};`,
            loader: 'ts',
          })),
      },
    ],
  });
  return `${stubs}\nvar global = globalThis;\n${outputFiles[0]!.text}\n${BY_HAND}`;
}
