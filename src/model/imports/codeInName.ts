// Names of customers with their code before or behind them: `10001 - Alder`, `Alder (10001)`, «فروشگاه پارس (کد ۱۰۰۰۱)».

export interface CodedName {
  /** '' if the text has none. */
  code: string;
  name: string;
  /** The text, if its first word may be a code as well as a part of the name: `360 Degree Ltd`. */
  whole: string | null;
  /** Whether a word says that it is a code. */
  isNamed: boolean;
}

/** A code as written. */
export const CODE = '\\p{L}{0,4}[-.]?\\p{Nd}+(?:[-./]\\p{Nd}+)*';
/** What says that a code follows, with whose it is: `code`, `Kunden-Nr.`, `Customer ID`, `code client`, «کد مشتری». */
const OF_CUSTOMER =
  '(?:customer|client|account|acct?|kunden?|kd|debitor(?:en)?|cliente|klant(?:en)?|مشتری|طرف\\s?حساب|تفصیلی|اشتراک)';
const WORD = `(?:(?:${OF_CUSTOMER}[\\s.-]*)?(?:code|cod|cód|código|codice|kod|kodu|id|کد)|${OF_CUSTOMER}[\\s.-]*(?:no|nr|num(?:ber|mer)?|شماره)|شماره\\s+${OF_CUSTOMER})(?:\\s+${OF_CUSTOMER})?(?!\\p{L})[\\s.:：-]*`;

/** `10001 - Alder`, `(10001) Alder`, `10001-Alder`; `7-Eleven` and `3M` are names. */
const CODE_FIRST = new RegExp(
  `^[[(]?(?=(?:.*?\\p{Nd}){3}|.*?[\\s:|/\\])])(${CODE})(?:[\\])]\\s*[-–—:|/]?\\s*|\\s+[-–—]\\s*|\\s*[-–—]\\s+|\\s*[:|/]\\s*|(?<=\\p{Nd}{3})[-–—])(.+)$`,
  'su',
);
/** `Alder (10001)`, `Alder - 10001`. */
const CODE_LAST = /^(.+?)\s*(?:[([]|\s[-–—]\s+)(\p{L}{0,4}[-.]?\p{Nd}{3,})[)\]]?$/su;
/** `Code 10001: Alder`. */
const NAMED_FIRST = new RegExp(`^[[(]?${WORD}(${CODE})[\\])]?(?:\\s*[-–—:|/،,]\\s*|\\s+)(?!\\p{Nd})(.+)$`, 'siu');
/** `Alder (code 10001)`, `Alder, Kd-Nr. 17`, «پارس کد ۱۰۰۱»; `Studio Code 42` is a name. */
const NAMED_LAST = new RegExp(
  `^(.+?)(?:\\s*[-–—:|/،,]?\\s*[([]\\s*|\\s*[-–—:|/،,]\\s*|\\s+(?=.*\\p{Nd}{3}))${WORD}(${CODE})[)\\]]?$`,
  'siu',
);
/** `10001 Alder`. */
const PERHAPS_FIRST = new RegExp(`^(${CODE})\\s+(.+)$`, 'su');

const withoutCode = (name: string): CodedName => ({ code: '', name, whole: null, isNamed: false });

/** Parts the code of a customer from the name. */
export function splitCode(text: string): CodedName {
  const { code: named = '', name: behind = '' } = codeLast(NAMED_LAST, text) ?? codeFirst(NAMED_FIRST, text) ?? {};
  if (named !== '') return { code: named, name: behind, whole: null, isNamed: true };
  const { code = '', name = '' } = codeFirst(CODE_FIRST, text) ?? codeLast(CODE_LAST, text) ?? {};
  if (code !== '') return { code, name, whole: null, isNamed: false };
  const first = codeFirst(PERHAPS_FIRST, text);
  return first ? { ...first, whole: text, isNamed: false } : withoutCode(text);
}

type Parts = Pick<CodedName, 'code' | 'name'>;

function codeFirst(form: RegExp, text: string): Parts | null {
  const [, code, name] = form.exec(text) ?? [];
  return code === undefined || name === undefined ? null : { code, name };
}

function codeLast(form: RegExp, text: string): Parts | null {
  const [, name, code] = form.exec(text) ?? [];
  return code === undefined || name === undefined ? null : { code, name };
}
