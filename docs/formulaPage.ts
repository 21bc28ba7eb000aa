import type { Example, Formula } from './readFormulas';

const RULES = `# Formulas

<!-- Written by \`npm run docs\` from the JSDoc in src/formulas/; edit it there. -->

These functions work in any cell of a sheet that has the add-on, and Google Sheets helps while you type. These rules apply to all of them:

- **One call fills a column.** Give a function a whole column (\`C5:G\`), not one row: the result for each row goes into the formula's own cell and the cells below. One row gives one value. Blank rows at the end are left out.
- **A header** as the last parameter lets you put the formula into the header cell, where sorting cannot move it: \`=KAM_SCORE(C4:G; C3:G3; "Score")\`. The columns then start with their header row.
- **Parameters are separated by** \`;\`, which works in every country's sheets; where the comma is not the decimal separator, \`,\` works too. In the examples \`{8,6;5,7}\` are cells: a comma goes to the next column, a semicolon to the next row. In your own sheet, use ranges instead.
- **A blank is never a zero.** A row that cannot be computed shows the reason in its own cell, such as \`3/5\`, \`1–10!\` or \`"n/a"!\`, and does not affect other rows.
- **An invalid call** is an error, with a message that says what to do.
- **Numbers are numbers.** A cell with the text 7 does not count as a number.
`;

/** The formula reference, in Markdown. */
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
