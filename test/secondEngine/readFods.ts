// The values of the cells of a flat OpenDocument spreadsheet.
import type { EngineValue } from '../../workbench/engine/Engine';

const TAG =
  /<(\/?)(table:table|table:table-row|table:table-cell|table:covered-table-cell)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g;

/** An error has this value, whatever its code. */
export const ERROR = '#ERROR';

/** The cells of each sheet, by its name: rows × columns from the first one, without blank rows and cells. */
export function readFods(text: string): Map<string, EngineValue[][]> {
  const sheets = new Map<string, EngineValue[][]>();
  let cells: EngineValue[][] = [];
  let [row, column, rowRepeats, repeats] = [0, 0, 1, 1];
  let attributes = '';
  let lines: string[] = [];
  const put = (): void => {
    const value = valueOf(attributes, lines.join('\n'));
    for (let i = 0; value !== '' && i < repeats; i++)
      for (let j = 0; j < rowRepeats; j++) (cells[row + j] ??= [])[column + i] = value;
    column += repeats;
  };
  for (const [, slash, tag, found = '', end, content] of text.matchAll(TAG)) {
    if (tag === undefined) lines.push(plainText(content ?? ''));
    else if (tag === 'table:table') {
      if (slash) continue;
      sheets.set(unescaped(attribute(found, 'table:name') ?? ''), (cells = []));
      row = 0;
    } else if (tag === 'table:table-row') {
      if (slash) row += rowRepeats;
      else [rowRepeats, column] = [Number(attribute(found, 'table:number-rows-repeated') ?? 1), 0];
    } else if (slash) put();
    else {
      [attributes, repeats, lines] = [found, Number(attribute(found, 'table:number-columns-repeated') ?? 1), []];
      if (end) put();
    }
  }
  return sheets;
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];

function valueOf(attributes: string, text: string): EngineValue {
  if (attribute(attributes, 'calcext:value-type') === 'error') return ERROR;
  switch (attribute(attributes, 'office:value-type')) {
    case undefined:
      return '';
    case 'boolean':
      return attribute(attributes, 'office:boolean-value') === 'true';
    case 'string':
      return text;
    default:
      return Number(attribute(attributes, 'office:value') ?? NaN);
  }
}

const plainText = (xml: string): string =>
  unescaped(
    xml
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_tag, count?: string) => ' '.repeat(Number(count ?? 1)))
      .replace(/<[^>]*>/g, ''),
  );

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_entity, code?: string, name?: string) =>
    code === undefined
      ? ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name ?? ''] ?? '')
      : String.fromCodePoint(Number(code)),
  );
