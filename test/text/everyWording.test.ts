// Rules that every file of words keeps, in every language.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/text/locales';
import { placeholdersOf } from './everySentence';
import { everyWording, wordingsWithOne, type Wording } from './everyWording';

const folderOf = (language: Language) => join(__dirname, '..', '..', 'src', 'text', language);
const filesOf = (language: Language) => readdirSync(folderOf(language)).sort();

/** Helpers, names of months, and a file that only gathers others. */
const NO_WORDING = ['figures.ts', 'locale.ts', 'words.ts'];

/** Sentences that choose words by the value of an argument. */
const EXAMPLES = {
  'compareCriteria.degree': [3],
  'compareCriteria.judgement': ['§', '§', 3],
  'readiness.missing': [['growth', 'margin']],
  'readiness.reasons.payback.caution': [{ months: 12, businessCase: { kind: 'case', paybackMonth: 19 } }],
};

const wordingsOf = (language: Language, file: string): Wording[] => {
  const catalogue = jest.requireActual<Record<string, unknown>>(join(folderOf(language), file));
  return Object.entries(catalogue).flatMap(([name, value]) => everyWording(value, name, EXAMPLES));
};

const files = filesOf('en').filter((file) => !NO_WORDING.includes(file));
const wordings = files.map((file) => ({ file, english: wordingsOf('en', file), persian: wordingsOf('fa', file) }));
const english = wordings.flatMap((each) => each.english);
const persian = wordings.flatMap((each) => each.persian);

const matching = (all: readonly Wording[], pattern: RegExp) => all.filter(({ text }) => pattern.test(text));
/** Texts without the names of placeholders. */
const filled = (all: readonly Wording[]) => all.map((each) => ({ ...each, text: each.text.replace(/\{[\w+-]+\}/g, '§') }));
/** Formats of numbers for Google Sheets. */
const isFormat = ({ path }: Wording) => path.startsWith('workbook.formats.');

test('every language has the same files', () => {
  for (const language of LANGUAGES) expect(filesOf(language)).toEqual(filesOf('en'));
  expect(files.length).toBeGreaterThan(40);
});

describe.each(wordings)('$file', ({ english: ours, persian: theirs }) => {
  test('has the same keys in both languages', () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs.map(({ path }) => path)).toEqual(ours.map(({ path }) => path));
  });

  test('uses the same placeholders and arguments in both languages', () => {
    const uses = (all: readonly Wording[]) => all.map(({ path, text, reads }) => ({ path, holes: placeholdersOf(text), reads }));
    expect(uses(theirs)).toEqual(uses(ours));
  });

  test('ends each text alike in both languages', () => {
    const ends = (all: readonly Wording[]) =>
      all.map(({ path, text }) => ({ path, end: /[.!?؟:…]?$/.exec(text)?.[0].replace('؟', '?') }));
    expect(ends(theirs)).toEqual(ends(ours));
  });
});

/** Texts that are blank on purpose: a sign that needs no word, a hint that a question does not need. */
const BLANK = /\.help$|^importData\.delimiters\.$|^programme\.directions\.tooFew$|^readiness\.yesOrNo\.\w+\.hint$/;
/** Two texts with a dash between them. */
const BESIDE = /^plays\.step\(/;
/** Names of encodings, written from the left. */
const CODES = /UTF-|Windows-/;
/** Parts that the status sentence joins. */
const PIECES = /^workbook\.status\.(next|missing)$/;

describe('both languages', () => {
  const all = filled([...english, ...persian]);

  test('leave no text blank', () => {
    expect(all.filter(({ path, text }) => text.trim() === '' && !BLANK.test(path))).toEqual([]);
  });

  test('have no stray spaces', () => {
    expect(all.filter(({ path, text }) => text !== text.trim() && !PIECES.test(path))).toEqual([]);
    const besides = all.filter(({ path }) => !path.startsWith('importData.delimiters.'));
    expect(matching(besides, / {2}| [.,;:!?،؛؟»)](?!csv)/)).toEqual([]);
  });

  test('show no value of the code', () => {
    expect(matching(all, /undefined|\bNaN\b|\[object/)).toEqual([]);
  });
});

test('English has no Persian in it, and curly quotation marks', () => {
  expect(matching(english, /[\u0600-\u06ff]/)).toEqual([]);
  expect(matching(english, /['"]/).filter((each) => !isFormat(each))).toEqual([]);
});

/** The Latin words and names that a Persian file may use. */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  'accountTeam.ts': ['Share', 'Add', 'people', 'Editor', 'Viewer', 'Send', 'Ctrl+C'],
  'changeSettings.ts': ['https'],
  'chooseCriteria.ts': ['Sales', 'Benchmark', 'Index'],
  'compareCriteria.ts': ['Enter', 'Backspace'],
  'criteria.ts': ['Sales', 'Benchmark', 'Index'],
  'customerBusiness.ts': ['SWOT'],
  'dueReviews.ts': ['Enter'],
  'editPlan.ts': ['https'],
  'goals.ts': ['Enter'],
  'importData.ts': [
    'CSV',
    'vcf',
    'ics',
    'CRM',
    'UTF-8',
    'UTF-16',
    'Windows-1250',
    'Windows-1252',
    'Windows-1256',
    'big-endian',
    'Tab',
  ],
  'planChecks.ts': ['SWOT'],
  'planPage.ts': ['SWOT'],
  'printedPage.ts': ['Ctrl+C', 'C'],
  'problems.ts': ['Ctrl+Z', 'Z', 'CSV', 'csv', 'xls', 'xlsx', 'CRM', 'UTF-8', 'Google', 'Sheets'],
  'relationships.ts': ['Delete', 'Enter'],
  'scoreAccounts.ts': ['Enter', 'Backspace'],
  'recordTabs.ts': ['SWOT', 'CRM', 'ABC', 'A', 'B', 'C'],
  'tabs.ts': ['SWOT', 'CRM', 'ABC', 'A', 'B', 'C'],
  'warehouse.ts': [
    ...[
      'SQL',
      'CSV',
      'BigQuery',
      'Connected',
      'Sheets',
      'Snowflake',
      'Redshift',
      'PostgreSQL',
      'DuckDB',
      'project',
      'dataset',
      'table',
    ],
    ...['schema', 'Data', 'connectors', 'Connect', 'to', 'custom', 'query', 'extract'],
  ],
  'whitespace.ts': ['Enter'],
  'workbook.ts': ['SWOT', 'CRM', 'ABC', 'A', 'B', 'C', 'Key', 'Account', 'KAM_JALALI'],
  'work.ts': ['SWOT'],
};

describe('Persian', () => {
  const words = filled(persian);

  test.each(wordings)('has no Latin letter or digit in $file besides its names', ({ file, persian: texts }) => {
    const latin = filled(texts)
      .filter((each) => !isFormat(each))
      .flatMap(({ path, text }) => (text.match(/[A-Za-z0-9][\w+-]*/g) ?? []).map((word) => ({ path, word })));
    expect(latin.filter(({ word }) => !LATIN[file]?.includes(word))).toEqual([]);
  });

  test('has Persian percent signs and punctuation', () => {
    expect(matching(words, /%|[\u0600-\u06ff][,;?]/)).toEqual([]);
  });

  test('has Persian letters and digits, not their Arabic look-alikes', () => {
    expect(matching(words, /[يكةى٠-٩]/)).toEqual([]);
    expect(matching(words, /تایید|مسئله‌|مسول/)).toEqual([]);
  });

  test('has no range or sign that is drawn backwards: ranges are words, and signs have a mark before them', () => {
    const bare = filled(persian).map((each) => ({ ...each, text: each.text.replace(/\u2068.*?\u2069/gu, '') }));
    const drawn = bare.filter((each) => !isFormat(each) && !BESIDE.test(each.path) && !CODES.test(each.text));
    expect(matching(drawn, /[\d۰-۹§]\s?[–—−-]\s?[\d۰-۹§]|(?<!\u200e)[+−-][\d۰-۹]|٪[\d۰-۹]/u)).toEqual([]);
  });

  test('has a verb in the singular after one', () => {
    // Within the clause; `and one more` has others beside it. Some stems end like the plural.
    const plural =
      /(?<![\u06f0-\u06f9٫٬و] ?)۱ [^.؛:،(]*?(?:ن?می‌(?!ماند|خواند|داند|رساند|گرداند)[\u0600-\u06ff\u200c]*ند|[\u0600-\u06ff]+‌اند|دارند|هستند|نیستند|شدند)(?![\u0600-\u06ff])/;
    const withOne = files.flatMap((file) => {
      const catalogue = jest.requireActual<Record<string, unknown>>(join(folderOf('fa'), file));
      return Object.entries(catalogue).flatMap(([name, value]) => wordingsWithOne(value, name, EXAMPLES));
    });
    expect(withOne.length).toBeGreaterThan(100);
    expect(withOne.filter(({ text }) => plural.test(text))).toEqual([]);
  });

  test('keeps the parts of a word together with half-spaces', () => {
    expect(matching(words, /(^|[\s«(])ن?می\s/)).toEqual([]);
    expect(matching(words, /[\u0600-\u06ff] (ها|های|هایی|هایش|هایشان|تر|ترین|ام|اند)([\s.،؛»)]|$)/)).toEqual([]);
    expect(matching(words, /\u200c(\s|$|[.،؛])|(^|\s)\u200c|\u200c\u200c/)).toEqual([]);
  });
});
