import { foldName } from './foldName';
import { squeezeName } from './squeezeName';

/** Legal forms of companies in all their spellings. */
const LEGAL_FORMS: readonly (readonly [form: string, written: RegExp])[] = [
  ['pvt', /\b(private|pvt)\b\.?(?=\s+(limited|ltd))/giu],
  ['ltd', /\b(limited|ltd)\b\.?/giu],
  ['inc', /\b(incorporated|inc)\b\.?/giu],
  ['corp', /\b(corporation|corp)\b\.?/giu],
  ['llc', /\bl\.?l\.?c\b\.?/giu],
  ['plc', /\bp\.?l\.?c\b\.?/giu],
  ['gmbh', /\b(gesellschaft mit beschränkter haftung|g\.?m\.?b\.?h)\b\.?/giu],
  ['ag', /\b(aktiengesellschaft|a\.?g)\b\.?(?=\s|$)/giu],
  ['kg', /\bk\.?g\b\.?(?=\s|$)/giu],
  ['co', /\b(company|co)\b\.?/giu],
  ['pty', /\bpty\b\.?/giu],
  ['llp', /\bl\.?l\.?p\b\.?/giu],
  ['spa', /\bs\.?p\.?a\b\.?(?=\s|$)/giu],
  ['srl', /\bs\.?r\.?l\b\.?(?=\s|$)/giu],
  ['sas', /\bs\.?a\.?s\b\.?(?=\s|$)/giu],
  ['nv', /\bn\.?v\b\.?(?=\s*$)/giu],
  ['ab', /\bab\b(?=\s*$)/giu],
  ['oy', /\boyj?\b(?=\s*$)/giu],
  ['se', /\bse\b(?=\s*$)/giu],
  ['sa', /\bs\.?a\b\.?(?=\s|$)/giu],
  ['sarl', /\bs\.?a\.?r\.?l\b\.?/giu],
  ['bv', /\bb\.?v\b\.?(?=\s|$)/giu],
  ['شرکت', /شرکت|سهامی ?(خاص|عام)|مسئولیت ?محدود|\((س|م)\.?\s?(خ|ع|م)\.?\)/gu],
];

/** A company's name without spelling variants, and its legal forms separately. */
export function companyKey(name: string): { key: string; forms: string } {
  let rest = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .replace(/[ؤ]/g, 'و')
    .replace(/[أإآ]/g, 'ا')
    .replace(/&/g, ' and ');
  const forms = new Set<string>();
  for (const [form, written] of LEGAL_FORMS) {
    const without = rest.replace(written, ' ');
    if (without !== rest) forms.add(form);
    rest = without;
  }
  const key = squeezeName(rest);
  return {
    key: key === '' ? foldName(name) : key,
    forms: [...forms]
      .filter((form) => form !== 'شرکت')
      .sort()
      .join(' '),
  };
}
