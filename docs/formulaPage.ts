import type { Example, Formula } from './readFormulas';

const RULES = `# Formulas

<!-- Written by \`npm run docs\` from the JSDoc in src/formulas/; edit it there. -->

These functions work in any cell of a sheet that has the add-on, and Google Sheets helps while you type. What holds for all of them:

- **One call fills a column.** Give a function a whole column (\`C5:G\`), not one row: the result for each row comes into the formula's own cell and those below. One row gives one value. Blank rows at the end are left out.
- **A header** as the last parameter lets the formula stand in the header cell, where sorting cannot move it: \`=KAM_SCORE(C4:G; C3:G3; "Score")\`. The columns then start with their header row.
- **Parameters are separated by** \`;\`, which works in every country's sheets; where a comma is no decimal sign, \`,\` works too. In the examples \`{8,6;5,7}\` are cells: a comma goes to the next column, a semicolon to the next row. In a sheet of your own you give ranges instead.
- **A blank is never a zero.** A row that cannot be computed says so in its own cell, as in \`3/5\`, \`1–10!\` or \`"n/a"!\`, and spoils no other.
- **A call that makes no sense as a whole** is an error, with a message that says what to do.
- **Numbers are numbers.** A cell with the text 7 is not silently taken for one.
`;

/** The reference of the formulas, in Markdown. */
export function formulaPage(formulas: readonly Formula[]): string {
  const contents = formulas.map(({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${firstSentence(description)}`);
  return [RULES, `${contents.join('\n')}\n`, ...formulas.map(section)].join('\n');
}

function section({ name, description, parameters, gives, examples }: Formula): string {
  const words = parameters.map(({ name: parameter, optional }) => (optional ? `[${parameter}]` : parameter));
  return [
    `## ${name}`,
    `\`${name}(${words.join('; ')})\``,
    description,
    parameters.map(({ name: parameter, text }) => `- \`${parameter}\`: ${text}`).join('\n'),
    `Gives: ${gives}`,
    ...examples.map(block),
  ]
    .join('\n\n')
    .concat('\n');
}

const block = ({ formula, rows }: Example): string =>
  ['```text', formula, '', ...rows.map((row) => row.map((cell) => (cell === '' ? '(blank)' : cell)).join(' | ')), '```'].join(
    '\n',
  );

const firstSentence = (text: string): string => /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
