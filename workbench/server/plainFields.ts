import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Assigns the fields of Univer's classes directly. Its packages call a helper for each field of each new object, which costs more than
 * the calculation of a cell that the object is made for.
 */
export const plainFields: Plugin = {
  name: 'plainFields',
  setup(build) {
    build.onLoad({ filter: /[\\/]@univerjs[\\/][^\\/]+[\\/]lib[\\/]es[\\/].+\.js$/ }, async ({ path }) => ({
      // The value is an argument, so it holds no comma outside brackets, and the call's last bracket closes the assignment.
      contents: (await readFile(path, 'utf8')).replaceAll(/\b_defineProperty\(this, "([\w$]+)", /g, '(this.$1 = '),
      loader: 'js',
    }));
  },
};
