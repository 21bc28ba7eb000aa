// Reads the JSDoc of the custom functions, for the reference and for the test that runs its examples.
import { readFileSync } from 'node:fs';

export interface Formula {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly text: string }[];
  readonly gives: string;
  readonly examples: readonly Example[];
}

/** A formula and the cells that it fills, as in the reference: numbers with at most four decimals, '' for a blank. */
export interface Example {
  readonly formula: string;
  readonly rows: readonly (readonly string[])[];
}

/** All custom functions in the order of src/main.ts; the working folder must be the project's. */
export function readFormulas(): Formula[] {
  const main = readFileSync('src/main.ts', 'utf8');
  return [...main.matchAll(/^global\.(KAM_\w+) =/gm)].map(([, name = '']) => readFormula(name));
}

function readFormula(name: string): Formula {
  const source = readFileSync(`src/formulas/${name}.ts`, 'utf8');
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function KAM_/.exec(source)?.[1] ?? '';
  const lines = comment
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^ \* ?/, ''));
  const [description = [], ...tags] = atTags(lines);
  const tagged = (tag: string): string[][] =>
    tags
      .filter(([first = '']) => first.split(' ')[0] === tag)
      .map(([first = '', ...more]) => [first.slice(tag.length + 1), ...more]);
  return {
    name,
    description: oneLine(description),
    parameters: tagged('@param').map((words) => parameterOf(oneLine(words))),
    gives: oneLine(tagged('@return').flat()),
    examples: tagged('@example').map(([, formula = '', ...rows]) => ({
      formula,
      rows: rows.map((row) => row.split(/ \|(?: |$)/)),
    })),
  };
}

/** Groups of lines: the lines before the first tag, then each tag with its lines. */
function atTags(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith('@')) groups.push([line]);
    else groups[groups.length - 1]?.push(line);
  }
  return groups;
}

function parameterOf(words: string): Formula['parameters'][number] {
  const [, bracket, name = '', text = ''] = /^\{[^}]*\} (\[?)(\w+)\]? (.*)$/.exec(words) ?? [];
  return { name, optional: bracket === '[', text };
}

const oneLine = (lines: readonly string[]): string => lines.join(' ').trim();
