import { CRITERIA_LIBRARY } from '../../src/model/criteria/library';
import { criteriaText, problemText, workbookText } from './catalogues';
import { menu } from '../../src/text/menu';
import { LANGUAGES } from '../../src/text/locales';
import { tabs } from '../../src/workbook/tabs';
import { everySentence, placeholdersOf } from './everySentence';

const catalogue = (language: 'en' | 'fa') => ({
  workbook: workbookText(language),
  criteria: criteriaText(language),
  problems: problemText(language),
  menu: menu[language],
});
const english = everySentence(catalogue('en'), '1');
const persian = everySentence(catalogue('fa'), '۱');

/** Persian texts without their Latin parts: placeholders, names of formats, number formats, links. */
const persianWords = persian
  .filter(({ path }) => !path.startsWith('workbook.formats.') && path !== 'workbook.status.digits')
  .map(({ path, text }) => ({ path, text: text.replace(/\{[\w+-]+\}|UTF-8|https:\/\/|\(sample\)/g, '#') }));

const matching = (sentences: typeof english, pattern: RegExp) => sentences.filter(({ text }) => pattern.test(text));

describe('both languages', () => {
  test('have the same keys', () => {
    expect(persian.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    expect(english.length).toBeGreaterThan(450);
  });

  test('have the same placeholders', () => {
    // A singular can omit its count ("the only seat"), so only the first form of a sentence is compared.
    const placeholders = (sentences: typeof english) =>
      sentences.filter(({ path }) => !path.endsWith('(again)')).map(({ path, text }) => [path, placeholdersOf(text)]);
    expect(placeholders(persian)).toEqual(placeholders(english));
  });

  test('have no blank text, except for header notes', () => {
    const blank = [...english, ...persian].filter(({ path, text }) => text.trim() === '' && !path.endsWith('.help'));
    expect(blank).toEqual([]);
  });

  test('have no leading or trailing spaces, except in pieces of the status sentence', () => {
    const pieces = /^workbook\.status\.(next|missing)$/;
    const stray = [...english, ...persian].filter(({ path, text }) => !pieces.test(path) && text !== text.trim());
    expect(stray).toEqual([]);
    expect(matching([...english, ...persian], / {2}| [.,;:،؛؟](?!csv)/)).toEqual([]);
  });

  test('end every problem with a full stop', () => {
    const open = [...english, ...persian].filter(({ path, text }) => path.startsWith('problems.') && !text.endsWith('.'));
    expect(open).toEqual([]);
  });

  test('do not mention errors, exceptions or requests', () => {
    expect(matching(english, /exception|stack|undefined|null\b|\bRPC\b|\brequest\b|\berror\b/i)).toEqual([]);
  });
});

describe('English', () => {
  test('is in sentence case', () => {
    const names =
      /\b(Scoring Matrix|Criteria|Accounts|Settings|Google|Sheets|Key Account|LinkedIn|ABC|CRM|ID|I|Watch|Standard|Thursday|Friday|Saturday|Sunday|Jalali)\b/g;
    const labels = english.filter(({ path }) => /\.(header|menu\.\w+|lists\.\w+\.\w+|settings\.\w+)$/.test(path));
    expect(labels.length).toBeGreaterThan(90);
    const shouting = labels.filter(
      ({ text }) =>
        !/^[A-Z{\d]/.test(text) ||
        /[A-Z]/.test(
          text
            .replace(names, '')
            .slice(1)
            .replace(/\{[^}]*\}/g, ''),
        ),
    );
    expect(shouting).toEqual([]);
  });

  test('has no Persian text, and uses curly quotation marks', () => {
    expect(matching(english, /[\u0600-\u06ff]/)).toEqual([]);
    const straight = matching(english, /['"]/).filter(({ path }) => !path.startsWith('workbook.formats.'));
    expect(straight).toEqual([]);
  });
});

describe('Persian', () => {
  test('has Persian letters, not their Arabic look-alikes', () => {
    expect(matching(persian, /[يكةى]/)).toEqual([]);
    expect(matching(persian, /تایید|مسئله‌|مسول/)).toEqual([]);
  });

  test('has Persian digits, percent signs and punctuation', () => {
    expect(matching(persianWords, /[0-9%]/)).toEqual([]);
    expect(matching(persianWords, /[\u0600-\u06ff][,;?]/)).toEqual([]);
    expect(matching(persianWords, /[٠-٩]/)).toEqual([]);
  });

  test('joins the parts of a word with half-spaces', () => {
    expect(matching(persianWords, /(^|[\s«(])ن?می\s/)).toEqual([]);
    expect(matching(persianWords, /[\u0600-\u06ff] (ها|های|هایی|هایش|هایشان|تر|ترین|ام|اند)([\s.،؛»)]|$)/)).toEqual([]);
    expect(matching(persianWords, /\u200c(\s|$|[.،؛])|(^|\s)\u200c|\u200c\u200c/)).toEqual([]);
  });

  test.each([
    ...[
      'تأییدشده',
      'زیرمجموعه',
      'کسب‌وکار',
      'رتبه‌بندی',
      'داده‌ها',
      'تکرارشونده',
      'معرفی‌شده',
      'معامله‌محور',
      'هیئت‌مدیره',
      'آماده‌سازی',
    ],
    ...['حساب‌های کلیدی', 'مشتری‌ای', 'فهرست‌ها', 'وزن‌ها', 'به‌موقع', 'خرده‌فروشی', 'وب‌سایت', 'می‌ماند', 'تصمیم‌گیرنده'],
  ])('spells «%s» in one way only', (term) => {
    const others = [term.replace(/\u200c/g, ' '), term.replace(/\u200c/g, '')].filter((other) => other !== term);
    expect(persian.some(({ text }) => text.includes(term))).toBe(true);
    expect(persian.filter(({ text }) => others.some((other) => new RegExp(`(^|[^\\u0600-\\u06ff])${other}`).test(text)))).toEqual(
      [],
    );
  });
});

describe.each(LANGUAGES)('the workbook in %s', (language) => {
  const text = workbookText(language);

  test('has unique tab titles that Google Sheets and Excel accept', () => {
    const titles = Object.values(text.tabs).map(({ title }) => title);
    for (const title of titles) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[:\\/?*[\]]/);
    }
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(Object.entries(text.tabs))(
    'has a unique header for each column of %s, without a quotation mark that would end a formula',
    (_key, tab) => {
      const headers = Object.values(tab.columns).map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers.filter((header) => header.includes('"'))).toEqual([]);
    },
  );

  test.each(Object.values(tabs))('has a title for $key and a header for each of its columns', (tab) => {
    const words: { title: string; columns: Record<string, { header: string }> } = text.tabs[tab.key];
    expect(words.title).not.toBe('');
    expect(tab.columns.filter(({ key }) => !words.columns[key]?.header)).toEqual([]);
  });

  test('has menu texts that fit the menu', () => {
    expect(menu[language].addOn.length).toBeLessThanOrEqual(30);
    expect(text.notCountedYet).not.toContain('"');
  });

  test('uses each word of a list once, so a stored word has one meaning', () => {
    for (const list of Object.values(text.lists)) expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
  });

  test('uses only known placeholders in the status sentence', () => {
    const { status } = text;
    const known = ['{all}', '{keyFrom}', '{key}', '{missing}', '{next}', '{seats}'];
    expect(placeholdersOf(status.template)).toEqual(known);
    expect(placeholdersOf(status.suggestedTemplate)).toEqual(known);
    expect([status.seats, status.next, status.missing, status.blocked].map(placeholdersOf)).toEqual([
      ['{capacity}', '{taken}'],
      ['{name}', '{score}'],
      ['{count}'],
      ['{cell}'],
    ]);
    expect(status.suggestedTemplate).not.toBe(status.template);
  });

  test('has 24 sample accounts with 24 names, and six people', () => {
    expect(new Set(text.sample.accounts.map(({ name }) => name)).size).toBe(24);
    expect(new Set(text.sample.people).size).toBe(6);
  });
});

test.each(LANGUAGES)('each criterion with words is an entry of the library, in the same order: %s', (language) => {
  expect(CRITERIA_LIBRARY.map(({ key }) => key)).toEqual(Object.keys(criteriaText(language)));
});

test('the criteria are of the same kind in both languages', () => {
  for (const language of LANGUAGES) {
    const all = Object.values(criteriaText(language));
    expect(new Set(all.map(({ name }) => name)).size).toBe(CRITERIA_LIBRARY.length);
    expect(all.filter(({ name }) => name.length > 40)).toEqual([]);
    expect(all.filter(({ definition }) => definition.length > 300)).toEqual([]);
    expect(all.filter(({ anchors }) => anchors.length !== 4 || anchors.some((anchor) => anchor.length > 200))).toEqual([]);
  }
});

test('the message of a problem contains its values', () => {
  expect(problemText('en').notFullyScored({ count: '1', names: 'Ada' })).toBe(
    '1 account is not fully scored and has no rank yet: Ada.',
  );
  expect(problemText('en').notFullyScored({ count: '3', names: 'Ada' })).toBe(
    '3 accounts are not fully scored and have no rank yet: Ada.',
  );
  expect(problemText('fa').notFullyScored({ count: '۱', names: 'آرا' })).toBe(
    '۱ مشتری امتیاز کامل ندارد و هنوز رتبه نگرفته است: آرا.',
  );
  expect(problemText('fa').notFullyScored({ count: '۳', names: 'آرا' })).toBe(
    '۳ مشتری امتیاز کامل ندارند و هنوز رتبه نگرفته‌اند: آرا.',
  );
});
