// A column of customers that has their codes in it.
import { foldName } from '../names/foldName';
import { splitCode, type CodedName } from './codeInName';
import type { FileLine } from './detectTable';
import { meaningOf } from './headerConcepts';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { remembered } from './remembered';
import { isFilled, textAt } from './tableCells';

/** If at least this share of the names has a code, all of them are parted. */
const MOST = 2 / 3;
/** A word before a name may be that of a total, and these are short. */
const MOST_WORDS = 5;

/**
 * Takes the codes out of the names of customers, into the column of codes or into one of its own behind the others. They are codes if a word or the
 * header says so, or if most names have one and each name another: of one form where nothing parts them. All other tables stay as they are.
 *
 * @param headerAt index of the header; -1 without one.
 * @param code a header that is recognised as the id of a customer.
 */
export function splitNames(
  lines: readonly FileLine[],
  headerAt: number,
  { synonyms, code: ofCode }: { synonyms: Synonyms; code: string },
): readonly FileLine[] {
  const header = lines[headerAt];
  if (!header) return lines;
  const fields = recognizeColumns(header.cells, synonyms).map((match) => match?.field);
  const [nameAt, idAt] = [fields.indexOf('account'), fields.indexOf('crmId')];
  if (nameAt < 0) return lines;
  const codes = codesIn(new Set(lines.slice(headerAt + 1).map(({ cells }) => textAt(cells, nameAt))), header.cells[nameAt] ?? '');
  if (codes.size === 0) return lines;
  const split = remembered((text) => codes.get(text) ?? behindWords(text, codes));
  const width = header.cells.length;
  const parted = (row: FileLine): FileLine => {
    const { name, code } = split(textAt(row.cells, nameAt));
    const cells = row.cells.map((cell, at) =>
      at === nameAt && code !== '' ? name : at === idAt && !isFilled(cell) ? code : cell,
    );
    const isUneven = row.cells.slice(width).some(isFilled);
    return {
      ...row,
      cells: idAt >= 0 || isUneven ? cells : [...Array.from({ length: width }, (_, at) => cells[at] ?? ''), code],
    };
  };
  const headers = idAt >= 0 ? header : { ...header, cells: [...header.cells, ofCode] };
  return [...lines.slice(0, headerAt), headers, ...lines.slice(headerAt + 1).map(parted)];
}

type Coded = Pick<CodedName, 'name' | 'code'>;

/** The names with a code, by their text; empty if these are something else. */
function codesIn(texts: ReadonlySet<string>, header: string): ReadonlyMap<string, Coded> {
  const isOfBoth = meaningOf(header)?.includes('name number') === true || BOTH.test(header);
  const filled = [...texts].filter(isFilled);
  const split = filled.map((text) => ({ text, ...splitCode(text) }));
  const forms = new Set(split.flatMap(({ code, whole }) => (whole === null ? [] : [formOf(code)])));
  const areAlike = forms.size === 1 && !forms.has(null);
  const coded = split.filter(({ code, whole }) => code !== '' && (isOfBoth || whole === null || areAlike));
  const all = new Map(coded.map(({ text, name, code }): [string, Coded] => [text, { name, code }]));
  const names = filled.filter((text) => behindWords(text, all).code === '');
  const ones = names.flatMap((text) => all.get(text) ?? []);
  const areCodes = ones.length > 1 && ones.length >= names.length * MOST && areOnes(ones);
  return areCodes || isOfBoth ? all : new Map(coded.filter(({ isNamed }) => isNamed).map((each) => [each.text, each]));
}

/** What the codes of customers have in common: the letters of `CUST-17`, and the length of `10001`. `null` for `A1`, `7` and `360`, which names have. */
function formOf(code: string): string | null {
  const [, letters, digits] = /^(?:(\p{L}{2,})[-.]?\p{Nd}+|(\p{Nd}{4,}))$/u.exec(code) ?? [];
  return letters ?? (digits === undefined ? null : String(digits.length));
}

/** What a header of codes and names says in Persian. */
const BOTH = /(?:[کك]د|شماره).*(?:نام|عنوان)|(?:نام|عنوان).*(?:[کك]د|شماره)/u;

/** Whether each name has a code of its own. */
const areOnes = (coded: readonly Coded[]): boolean => {
  const count = (of: readonly string[]): number => new Set(of).size;
  const pairs = count(coded.map(({ name, code }) => `${foldName(code)}\n${foldName(name)}`));
  return pairs === count(coded.map(({ code }) => foldName(code))) && pairs === count(coded.map(({ name }) => foldName(name)));
};

/** Of a total, the name behind its words: `Total for 10001 - Alder`. */
function behindWords(text: string, codes: ReadonlyMap<string, Coded>): Coded {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count++) {
    const known = codes.get(words.slice(count).join(' '));
    if (known) return { name: [...words.slice(0, count), known.name].join(' '), code: known.code };
  }
  return { name: text, code: '' };
}
