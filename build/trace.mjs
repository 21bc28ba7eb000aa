// Reads the places that Apps Script names in errors, which are lines of dist/Code.js, as places of the source.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** `Code:244:17` in a stack, with or without the column, and `line 244, file "Code"` in a message. */
const PLACE = /\bCode(?:\.js|\.gs)?:(\d+)(?::(\d+))?|\bline (\d+)(?=, file "Code")/g;
/** Lines of Code.js are not longer than this. */
const LONGEST_LINE = 500;

/**
 * @param {string} text an error's stack or message, as Google shows it.
 * @param {string} mapFile the map that the build wrote beside the Code.js that Google has.
 * @returns {string} the text with `src/actions/savePlan.ts:12:3` for each place; for a line without a column, all that the line holds.
 */
export function trace(text, mapFile) {
  const map = new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')));
  return text.replace(PLACE, (place, line, column, lineOfMessage) =>
    column === undefined ? `${place} [${sourcesOf(map, Number(line ?? lineOfMessage))}]` : (sourceOf(map, line, column) ?? place),
  );
}

function sourceOf(map, line, column) {
  const { originalSource, originalLine, originalColumn, generatedLine } = map.findEntry(line - 1, column - 1);
  // A line without code has no entries, and findEntry then returns one of an earlier line.
  return originalSource && generatedLine === line - 1 ? `${originalSource}:${originalLine + 1}:${originalColumn + 1}` : undefined;
}

/** The source lines of one line of Code.js, in its order: `src/a.ts:3-9, src/b.ts:1`. */
function sourcesOf(map, line) {
  const ranges = new Map();
  for (let column = 0; column < LONGEST_LINE; column += 1) {
    const { originalSource, originalLine, generatedLine } = map.findEntry(line - 1, column);
    if (!originalSource || generatedLine !== line - 1) continue;
    const [first, last] = ranges.get(originalSource) ?? [Infinity, 0];
    ranges.set(originalSource, [Math.min(first, originalLine + 1), Math.max(last, originalLine + 1)]);
  }
  if (ranges.size === 0) return 'formula help';
  return [...ranges].map(([source, [first, last]]) => `${source}:${first === last ? first : `${first}-${last}`}`).join(', ');
}
