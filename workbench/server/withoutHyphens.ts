import type { Plugin } from 'esbuild';

/**
 * Leaves the dictionaries for hyphens out of Univer, which are a third of the page: cells are never hyphenated. With them goes the detection of
 * each text's language, which only chooses a dictionary.
 */
export const withoutHyphens: Plugin = {
  name: 'withoutHyphens',
  setup(build) {
    build.onLoad({ filter: /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/].+-.+\.js$/ }, () => ({
      contents: 'export {};',
    }));
    build.onLoad({ filter: /[\\/]franc-min[\\/]index\.js$/ }, () => ({ contents: "export const franc = () => 'und';" }));
  },
};
