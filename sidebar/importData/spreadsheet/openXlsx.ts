// Reads the sheets of an .xlsx file as texts, such as a CSV file has them. A reader of our own, because small libraries drop what matters
// here: a cell with an error looks blank, and currencies are only in the number formats.
import type { FileLine } from '../../../src/model/imports/detectTable';
import { cellFormat, type CellFormat } from './cellFormat';
import { cellText } from './cellText';
import { unzip, ZipFault, type ZipFile } from './unzip';

export interface SheetContent {
  /** The rows that are not blank. */
  lines: FileLine[];
  /** Cells with an error such as `#REF!`: how many, and the rows of the first ones. */
  errors: Noted;
  /** Formulas whose result the file lacks, so that their cells look blank; the examples are the headers or letters of their columns. */
  unknown: Noted;
}

/** Cells that count as blank: how many, their different examples, and the rows of the first ones. */
interface Noted {
  count: number;
  examples: Set<string>;
  lines: number[];
}

export interface Xlsx {
  /** The titles of the sheets that are not hidden, from left to right. */
  titles: string[];
  /** @param at index in `titles`. */
  read: (at: number) => Promise<SheetContent>;
}

const NAMED_ERRORS = 20;

/** `null` for a zip file that is not an .xlsx. Throws a `ZipFault` for a damaged one. */
export async function openXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Xlsx | null> {
  const zip = unzip(bytes);
  const path = zip.names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (path === undefined) return null;
  const [workbook, relations] = await Promise.all([zip.read(path), zip.read(path.replace(/([^/]+)$/, '_rels/$1.rels'))]);
  if (workbook === null || relations === null) throw new ZipFault('broken');
  const sheets = sheetsOf(workbook, relations);
  if (sheets.length === 0) throw new ZipFault('broken');
  const is1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook);
  const shared = readShared(zip);
  const formats = readFormats(zip);
  return {
    titles: sheets.map(({ title }) => title),
    async read(at) {
      const xml = await zip.read(sheets[at]?.path ?? '');
      if (xml === null) throw new ZipFault('broken');
      return readSheet(xml, { shared: await shared(), formats: await formats(), is1904 });
    },
  };
}

function sheetsOf(workbook: string, relations: string): { title: string; path: string }[] {
  const paths = new Map(
    elements(relations, 'Relationship').map(({ attributes }) => {
      const target = attributeOf(attributes, 'Target');
      return [attributeOf(attributes, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const;
    }),
  );
  const sheets = elements(workbook, 'sheet').map(({ attributes }) => ({
    title: attributeOf(attributes, 'name'),
    path: paths.get(attributeOf(attributes, '\\w+:id')) ?? '',
    isHidden: attributeOf(attributes, 'state') !== '' && attributeOf(attributes, 'state') !== 'visible',
  }));
  // A sheet that holds a chart alone has no cells.
  const withCells = sheets.filter(({ path }) => path !== '' && !/chartsheets|dialogsheets/i.test(path));
  const shown = withCells.filter(({ isHidden }) => !isHidden);
  return shown.length > 0 ? shown : withCells;
}

/** Reads once, when first needed. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | null = null;
  return () => (value ??= read());
}

const partOf = (zip: ZipFile, name: RegExp): Promise<string | null> => zip.read(zip.names.find((each) => name.test(each)) ?? '');

const readShared = (zip: ZipFile) =>
  once(async () =>
    elements((await partOf(zip, /^xl\/sharedStrings\d*\.xml$/i)) ?? '', 'si').map(({ content }) => textIn(content)),
  );

const readFormats = (zip: ZipFile) =>
  once(async (): Promise<CellFormat[]> => {
    const xml = (await partOf(zip, /^xl\/styles\d*\.xml$/i)) ?? '';
    const codes = new Map(
      elements(xml, 'numFmt').map(({ attributes }) => [
        Number(attributeOf(attributes, 'numFmtId')),
        attributeOf(attributes, 'formatCode'),
      ]),
    );
    const cells = elements(xml, 'cellXfs')[0]?.content ?? '';
    return elements(cells, 'xf').map(({ attributes }) => {
      const id = Number(attributeOf(attributes, 'numFmtId'));
      return cellFormat(id, codes.get(id) ?? null);
    });
  });

interface SheetReading {
  shared: readonly string[];
  formats: readonly CellFormat[];
  is1904: boolean;
}

function readSheet(xml: string, { shared, formats, is1904 }: SheetReading): SheetContent {
  const sheet: SheetContent = { lines: [], errors: nothing(), unknown: nothing() };
  const headers: string[] = [];
  let row = 0;
  for (const { attributes, content } of elements(xml, 'row')) {
    row = Number(attributeOf(attributes, 'r')) || row + 1;
    const cells: string[] = [];
    let column = 0;
    for (const cell of elements(content, 'c')) {
      column = columnOf(attributeOf(cell.attributes, 'r')) || column + 1;
      const type = attributeOf(cell.attributes, 't');
      const value = valueIn(cell.content, type);
      const text =
        type === 's'
          ? (shared[Number(value)] ?? '')
          : cellText(value, type, formats[Number(attributeOf(cell.attributes, 's') || 0)], is1904);
      // A formula may have a blank text as its result.
      if (text === '' && type !== 'str' && FORMULA.test(cell.content))
        note(sheet.unknown, headers[column - 1] ?? lettersOf(column), row);
      if (text === '') continue;
      if (type !== 'e' && /\p{L}/u.test(text)) headers[column - 1] ??= text.trim();
      while (cells.length < column) cells.push('');
      cells[column - 1] = text;
      if (type === 'e') note(sheet.errors, text, row);
    }
    if (cells.some((cell) => cell.trim() !== '')) sheet.lines.push({ line: row, cells });
  }
  return sheet;
}

const nothing = (): Noted => ({ count: 0, examples: new Set(), lines: [] });

function note(noted: Noted, example: string, row: number): void {
  noted.count++;
  noted.examples.add(example);
  if (noted.lines.length < NAMED_ERRORS && noted.lines.at(-1) !== row) noted.lines.push(row);
}

const FORMULA = /<(?:\w+:)?f[\s/>]/;

/** Column 28 is `AB`. */
const lettersOf = (column: number): string =>
  column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

function valueIn(content: string, type: string): string {
  if (type === 'inlineStr') return textIn(content);
  return unescape(elements(content, 'v')[0]?.content ?? '');
}

/** The texts of an entry in one, without the reading aids for Japanese. */
const textIn = (content: string): string =>
  elements(content.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't')
    .map((each) => unescape(each.content))
    .join('');

/** `B7` is in column 2; 0 without a reference. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

interface Element {
  attributes: string;
  content: string;
}

const patterns = new Map<string, RegExp>();

function patternOf(key: string, source: string, flags = ''): RegExp {
  const pattern = patterns.get(key) ?? new RegExp(source, flags);
  patterns.set(key, pattern);
  return pattern;
}

/** The elements of a name, with any prefix, in their order. Elements of the same name are never inside each other here. */
function elements(xml: string, name: string): Element[] {
  const pattern = patternOf(`<${name}`, `<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([^]*?)</(?:\\w+:)?${name}\\s*>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({ attributes, content }));
}

/** @param name may be a pattern: attributes of relations have a prefix. */
function attributeOf(attributes: string, name: string): string {
  const [, doubled, single] = patternOf(name, `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return unescape(doubled ?? single ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities of XML, and the escapes of Excel for characters that XML lacks: `_x000D_`. */
const unescape = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
