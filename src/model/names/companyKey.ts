import { foldAccents } from './foldAccents';
import { foldLetters, foldName } from './foldName';
import { squeezeName } from './squeezeName';

/** Legal forms of companies in all their spellings. */
const LEGAL_FORMS: readonly (readonly [form: string, written: RegExp])[] = [
  // In full, before the short ones that are a part of them.
  ['llc', /\blimited liability company\b/giu],
  ['plc', /\bpublic limited company\b/giu],
  ['sa', /\b(sociedad anonima|societe anonyme|sociedade anonima)\b/giu],
  ['sl', /\bsociedad (de responsabilidad )?limitada\b/giu],
  ['sarl', /\bsociete a responsabilite limitee\b|\bs\.? ?a\.? ?r\.? ?l\b\.?(?=\s*$)/giu],
  ['spa', /\bsocieta per azioni\b/giu],
  ['srl', /\bsocieta a responsabilita limitata\b/giu],
  ['nv', /\bnaamloze vennootschap\b/giu],
  ['bv', /\bbesloten vennootschap\b/giu],
  ['kg', /\bkommanditgesellschaft\b/giu],
  ['ohg', /\boffene handelsgesellschaft\b/giu],
  ['pvt', /\b(private|pvt)\b\.?(?=\s+(limited|ltd))/giu],
  ['ltd', /\b(limited|ltd)\b\.?/giu],
  ['inc', /\b(incorporated|inc)\b\.?/giu],
  ['corp', /\b(corporation|corp)\b\.?/giu],
  ['llc', /\bl\.?l\.?c\b\.?/giu],
  ['plc', /\bp\.?l\.?c\b\.?/giu],
  ['gmbh', /\b(gesellschaft mit beschraenkter haftung|g(?:es\.? ?)?\.?m\.?b\.?h)\b\.?/giu],
  ['ag', /\b(aktiengesellschaft|a\.?g)\b\.?(?=\s|$)/giu],
  ['ug', /\bug( \(haftungsbeschraenkt\))?(?=\s|$)/giu],
  ['ohg', /\bo\.?h\.?g\b\.?(?=\s|$)/giu],
  ['ek', /\be\. ?k\b\.?(?=\s*$)|\bek(?=\s*$)/giu],
  ['as', /\ba\/?s\b\.?(?=\s*$)|\ba\. ?s\.(?=\s*$)/giu],
  ['aps', /\baps\b(?=\s*$)/giu],
  ['asa', /\basa\b(?=\s*$)/giu],
  ['spzoo', /\bsp\.? ?z ?\.?o\.? ?o\.?(?=\s*$)/giu],
  ['sro', /\bs\.? ?r\.? ?o\b\.?(?=\s*$)/giu],
  ['doo', /\bd\.? ?o\.? ?o\b\.?(?=\s*$)/giu],
  ['kft', /\bkft\b\.?(?=\s*$)/giu],
  ['sl', /\bs\.?l\.?(u\.?)?(?=\s*$)/giu],
  ['lda', /\bl(i?m?i)?t?da\b\.?(?=\s*$)/giu],
  ['uab', /\buab\b/giu],
  ['sia', /\bsia\b(?=\s*$)/giu],
  ['ou', /\bou\b(?=\s*$)/giu],
  ['eurl', /\be\.?u\.?r\.?l\b\.?/giu],
  ['snc', /\bs\.?n\.?c\b\.?(?=\s|$)/giu],
  ['kg', /\bk\.?g\b\.?(?=\s|$)/giu],
  ['co', /\b(and|und|et|y|e|u)?\s*\b(company|co|cie)\b\.?/giu],
  ['pty', /\bpty\b\.?/giu],
  ['llp', /\bl\.?l\.?p\b\.?/giu],
  ['spa', /\bs\.?p\.?a\b\.?(?=\s|$)/giu],
  ['srl', /\bs\.?r\.?l\b\.?(?=\s|$)/giu],
  ['sas', /\bs\.?a\.?s\b\.?(?=\s|$)/giu],
  ['nv', /\bn\.?v\b\.?(?=\s*$)/giu],
  ['ab', /\bab\b(?=\s*$)/giu],
  ['oy', /\boy\b(?=\s*$)/giu],
  ['oyj', /\boyj\b(?=\s*$)/giu],
  ['se', /\bse\b(?=\s*$)/giu],
  ['sa', /\bs\.?a\b\.?(?=\s|$)/giu],
  ['sarl', /\bs\.?a\.?r\.?l\b\.?/giu],
  ['bv', /\bb\.?v\b\.?(?=\s|$)/giu],
  [
    'شرکت',
    /^\s*ش(?:\s*[./]|\s+(?=ت[\s.]|\p{L}{2}))|شرکت|(?<!\p{L})سهامی(?:[\s\u200c]?(?:خاص|عام))?(?!\p{L})|(?:با[\s\u200c]+)?مس[ئو]+لیت[\s\u200c]?محدود|(?<!\p{L})(?:س\s?[.،-]?\s?[خع]|(?:ب\s?\.?\s?)?م\s?\.?\s?م)\s?\.?\s*(?=\)?\s*$)/gu,
  ],
  ['تعاونی', /^[\s.\u200c]*(?:تعاونی(?![\p{L}\u200c])|ت\s?\.|ت\s(?=\s*\p{L}{2}))/gu],
  ['موسسه', /^\s*م[وؤ]\u0654?سسه(?!\p{L})/gu],
];

/** What an Iranian company does, before its own name: «شرکت تولیدی و بازرگانی الف» is often written «الف». Two that differ in it differ. */
const TRADE = /^[\s\u200c]*(تولیدی|بازرگانی|صنعتی|خدماتی|مهندسی)(?:[\s\u200c/،-]+(?:و[\s\u200c]+)?)(?=\S)/u;

/** “And” in other words: `Böhm & Söhne` and `Böhm und Söhne` are equal. */
const AND = /&|(?<=\s)(?:\+|und|et|og|och|en|y|e)(?=\s)/gu;

/** Words that say little, and are often written in another way or not at all. */
const SMALL = new Set(['and', 'und', 'et', 'y', 'e', 'i', 'og', 'och', 'the', 'der', 'die', 'das', 'les', 'la', 'le', 'el', 'و']);

/**
 * A company's name without spelling variants, accents and case, and its legal forms separately. `loose` is equal for more names: words in
 * another order, ö as o or oe, without small words. Names of two companies can have the same one.
 */
export function companyKey(name: string): { key: string; forms: string; loose: string } {
  const { key, loose, forms } = parse(name);
  return {
    loose: loose === '' ? key : loose,
    key: key === '' ? foldName(name) : key,
    forms: [...forms]
      .filter((form) => form !== 'شرکت')
      .sort()
      .join(' '),
  };
}

/** @returns `written`: the legal forms alone, `forms` with the trades. */
function parse(name: string): { key: string; loose: string; forms: Set<string>; written: Set<string> } {
  const plain = foldLetters(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .replace(/ة/g, 'ه')
    .replace(AND, ' and ');
  let rest = foldAccents(plain);
  const forms = new Set<string>();
  for (const [form, pattern] of LEGAL_FORMS) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) forms.add(form);
    rest = without;
  }
  const written = new Set(forms);
  for (let trade = TRADE.exec(rest); trade !== null; trade = TRADE.exec(rest)) {
    forms.add(trade[1] ?? '');
    rest = rest.slice(trade[0].length);
  }
  const key = squeezeName(rest);
  const words = rest.split(/[^\p{L}\p{N}]+/u).map(foldName);
  const loose = words
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a'))
    .sort()
    .join(' ');
  return { key, loose, forms, written };
}

/** Whether the legal forms of two names do not contradict each other: many leave theirs out. */
export const agreeInForm = (forms: string, other: string): boolean => forms === other || forms === '' || other === '';

/** Whether a name has a legal form beside its own words: `Alder Ltd`, not `Inc.`. */
export function hasLegalForm(name: string): boolean {
  const { key, written } = parse(name);
  return written.size > 0 && key !== '';
}
