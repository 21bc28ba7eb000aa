// What each source adds to dist/Code.js, for the bound on its size.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** What comes from no source: the help of the formulas, and what joins the modules. */
const NO_SOURCE = '(formula help, and code of the build)';

/**
 * @param {string} codeFile Code.js, with the map that the build wrote beside it.
 * @returns {[source: string, bytes: number][]} the largest first; together they are the size of Code.js.
 */
export function sizes(codeFile) {
  const map = new SourceMap(JSON.parse(readFileSync(`${codeFile}.map`, 'utf8')));
  const bytes = new Map();
  readFileSync(codeFile, 'utf8')
    .split(/(?<=\n)/)
    .forEach((text, line) => {
      let column = 0;
      for (const letter of text) {
        const { originalSource, generatedLine } = map.findEntry(line, column);
        const source = originalSource && generatedLine === line ? originalSource : NO_SOURCE;
        bytes.set(source, (bytes.get(source) ?? 0) + Buffer.byteLength(letter));
        column += letter.length;
      }
    });
  return [...bytes].sort(([, a], [, b]) => b - a);
}
