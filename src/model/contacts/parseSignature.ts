// Reads an e-mail signature or a copied profile of one person.
import { foldDigits } from '../names/foldDigits';
import { foldLetters } from '../names/foldName';

/** Words of several languages, in lower case and Persian letters. */
export interface SignatureWords {
  /** A line that begins with one of these is not part of the person: `kind regards`. */
  greetings: readonly string[];
  /** Words by which a line is known as a title: `head`, `director`. */
  titles: readonly string[];
  /** Words by which a line is known as a company: `gmbh`, `ltd`. */
  companies: readonly string[];
  /** Words by which a line is known as a unit: `department`. */
  units: readonly string[];
  /** Words between a title and a unit: `Head of Purchasing`. */
  unitAfter: readonly string[];
  /** Words between a title and a company: `at Alder`. */
  companyAfter: readonly string[];
  /** Words before the number of a fax. */
  faxes: readonly string[];
}

/** What a signature says. Blanks are ''. */
export interface Signature {
  name: string;
  jobTitle: string;
  unit: string;
  phone: string;
  email: string;
  profile: string;
}

const EMAIL = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+\.[^\s<>()[\],;:.]+/;
const LINK = /(?:https?:\/\/|www\.)[^\s<>]+|\b(?:[a-z]{2,3}\.)?linkedin\.com\/[^\s<>]+/gi;
/** At least seven digits, with what people write between them. */
const PHONE = /\+?\(?\d[\d\s().\-/]{5,}\d/;
const MOST_LINES = 40;

/**
 * The person of a signature or profile, as far as it is recognised. The name is the first line of two to four words that is nothing else;
 * the title is a line with a word for titles, else the line after the name that is not a company, number or address.
 */
export function parseSignature(text: string, words: SignatureWords): Signature {
  const lines = text
    .split(/[\n\r]+|\s[|•·]\s/)
    .map((line) =>
      line
        .replace(/\p{Cf}(?=\s|$)/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\d]/u.test(line) && !begins(line, words.greetings))
    .slice(0, MOST_LINES);
  const email = (EMAIL.exec(text)?.[0] ?? '').replace(/^mailto:/i, '').toLowerCase();
  const plain = lines.filter((line) => !isReach(line));
  const at = plain.findIndex((line) => isName(headOf(line, words), words));
  const [name, rest] = at < 0 ? ['', ''] : splitName(plain[at] ?? '', words);
  const others = [rest, ...plain.slice(at + 1), ...plain.slice(0, Math.max(0, at))].filter(Boolean);
  const next = rest || plain[at + 1];
  const isPlace = (line: string): boolean => /\d/.test(line) || line.split(',').length > 2 || has(line, words.companies);
  const title = others.find((line) => has(line, words.titles)) ?? (at >= 0 && next && !isPlace(next) ? next : '');
  const [jobTitle, inTitle] = splitTitle(title, words);
  const unitLine = others.find((line) => line !== title && has(line, words.units) && !has(line, words.companies)) ?? '';
  return { name, jobTitle, unit: unitLine || inTitle, phone: phoneIn(lines, words), email, profile: linkIn(text) };
}

const fold = (text: string): string => foldLetters(text.normalize('NFKC').toLowerCase());
/** The words of a line, with half-spaces kept in them. */
const wordsIn = (line: string): string[] =>
  fold(line)
    .split(/[^\p{L}\p{M}\p{Cf}&.]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/\.$/, ''));
const phrase = (line: string): string => ` ${wordsIn(line).join(' ')} `;
const has = (line: string, words: readonly string[]): boolean => words.some((word) => phrase(line).includes(` ${word} `));
const begins = (line: string, words: readonly string[]): boolean => words.some((word) => phrase(line).startsWith(` ${word} `));

/** A line that says how to reach the person. */
const isReach = (line: string): boolean => EMAIL.test(line) || line.match(LINK) !== null || PHONE.test(foldDigits(line));

/** The part before a comma or a dash: `Ann Berg, Head of Purchasing`. */
const headOf = (line: string, words: SignatureWords): string => splitName(line, words)[0];

function splitName(line: string, words: SignatureWords): [name: string, rest: string] {
  const [, name, rest] = /^(.+?)\s*(?:[,،]|\s[-–—]|:)\s+(.+)$/.exec(line) ?? [];
  return name !== undefined && rest !== undefined && has(rest, words.titles) ? [name, rest] : [line, ''];
}

function isName(line: string, words: SignatureWords): boolean {
  if (/[\d@:/]/.test(line) || has(line, words.titles) || has(line, words.companies) || has(line, words.units)) return false;
  const parts = line.split(' ');
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    line.length <= 60 &&
    parts.every((part) => /^[\p{L}\p{M}\p{Cf}.'’\-]+,?$/u.test(part))
  );
}

/** `Head of Purchasing at Alder` is a title with its unit. */
function splitTitle(line: string, words: SignatureWords): [title: string, unit: string] {
  const cutAt = (text: string, marks: readonly string[]): number[] =>
    marks.map((mark) => fold(text).indexOf(` ${mark} `)).filter((at) => at > 0);
  const company = cutAt(line, words.companyAfter);
  const title = company.length === 0 ? line : line.slice(0, Math.min(...company));
  const of = words.unitAfter.flatMap((mark) => {
    const at = fold(title).indexOf(` ${mark} `);
    return at > 0 ? [title.slice(at + mark.length + 2)] : [];
  });
  return [title.trim(), (of[0] ?? '').trim()];
}

/** The first number that is not a fax. Digits are Latin. */
function phoneIn(lines: readonly string[], { faxes }: SignatureWords): string {
  for (const line of lines) {
    if (EMAIL.test(line) && !PHONE.test(foldDigits(line.replace(EMAIL, '')))) continue;
    const [number] = PHONE.exec(foldDigits(line.replace(EMAIL, '').replace(LINK, ''))) ?? [];
    if (number !== undefined && !begins(line, faxes) && number.replace(/\D/g, '').length >= 7) return number.trim();
  }
  return '';
}

/** A profile rather than a company's page; always https. */
function linkIn(text: string): string {
  const links = [...(text.match(LINK) ?? [])].map((link) => link.replace(/[).,;]+$/, ''));
  const link = links.find((each) => /linkedin\.com\/in\//i.test(each)) ?? links[0] ?? '';
  return link === '' ? '' : `https://${link.replace(/^https?:\/\//i, '')}`;
}
