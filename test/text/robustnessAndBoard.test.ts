// The sentences with several values about robustness and on the page for the board, in both languages.
import { boardPage as englishPage } from '../../src/text/en/boardPage';
import { robustness as english } from '../../src/text/en/robustness';
import { boardPage as persianPage } from '../../src/text/fa/boardPage';
import { robustness as persian } from '../../src/text/fa/robustness';

const sentences = (firm: typeof english, page: typeof englishPage, [a, b, c]: string[], [from, to]: string[]): string[] => {
  const [ada = '', bo = '', cy = ''] = [a, b, c];
  const falls = { criterion: ada, falls: true, from: from ?? '', to: to ?? '' };
  const rises = { ...falls, falls: false };
  const slightly = { ...falls, to: null };
  const weights = [falls, rises, slightly, { ...slightly, falls: false }];
  const counts = [1, 2, 3, 1200];
  return [
    ...weights.flatMap((weight) => [
      firm.headline([ada], [weight], true, true),
      firm.headline([ada, bo, cy], [weight], false, false),
      ...weights.map((farther) => firm.headline([ada], [weight, { ...farther, falls: !weight.falls }], false, false)),
    ]),
    firm.headline([ada, bo], [], false, false),
    firm.headline(
      Array.from({ length: 15 }, () => ada),
      [],
      false,
      false,
    ),
    ...weights.flatMap((weight) => [
      firm.holds(weight, [ada], [bo]),
      firm.holds(weight, [], [bo, cy]),
      firm.atEnd(weight, [ada, bo], []),
    ]),
    ...counts.flatMap((count) => [
      firm.freeSeats(count),
      firm.seatsTaken(ada, 7, count),
      firm.allKey(count, ada, from ?? ''),
      page.revenue(count, 1200, 0.4, [2023, 2024, 2025]),
      page.withoutRevenue(count),
      page.moreReasons(count),
      page.otherMoves(count),
    ]),
    firm.between(ada, from ?? '', bo, to ?? '', from ?? ''),
    firm.missesCutOff(ada, 7.5, to ?? ''),
    firm.confirmedBelow([ada, bo]),
    firm.aboveUnconfirmed([ada]),
    page.revenue(3, 9, 0.001, [2025]),
    page.margin(1.2),
    page.chosenBy(from ?? '', ada),
    page.chosenBy(from ?? '', ''),
    page.decidedBetween(from ?? '', to ?? ''),
    page.moved(ada, from ?? '', to ?? '', 1, 20),
    page.weight(ada, from ?? '', to ?? ''),
    page.entered([ada, bo]),
    page.left([cy]),
    page.noReason([ada, bo, cy]),
    page.consistent(from ?? ''),
    page.inconsistent(to ?? ''),
    page.made(from ?? '', ada),
  ];
};

const inEnglish = sentences(english, englishPage, ['Ada', 'Bo', 'Cyprus'], ['25%', '44%']);
const inPersian = sentences(persian, persianPage, ['آرا', 'بهار', 'کاسپین'], ['۲۵٪', '۴۴٪']);

test('every sentence ends with a full stop, and has no stray spaces', () => {
  const odd = [...inEnglish, ...inPersian].filter((sentence) => !sentence.endsWith('.') || / {2}| [.,;:،؛]|^\s/.test(sentence));
  expect(odd).toEqual([]);
});

test('Persian has only Persian letters, digits and punctuation', () => {
  expect(inPersian.filter((sentence) => /[A-Za-z0-9%,;?يك]/.test(sentence))).toEqual([]);
  expect(inEnglish.filter((sentence) => /[\u0600-\u06ff]/.test(sentence))).toEqual([]);
});

test('English has singular, plural and possessive forms', () => {
  expect(english.freeSeats(1)).toBe('By the scores, 1 seat stays free.');
  expect(english.freeSeats(2)).toBe('By the scores, 2 seats stay free.');
  const below = { criterion: 'Sales', falls: true, from: '3%', to: null };
  expect(english.headline(['Ada'], [below], true, false)).toBe('Ada stays key unless Sales’ weight falls below 3%.');
  expect(english.headline(['Ada'], [below, { ...below, falls: false, to: '9%' }], false, false)).toBe(
    'Ada stays key unless Sales’ weight falls below 3% or rises to 9%, or another weight moves further.',
  );
  expect(englishPage.revenue(1, 1, 1, [2023, 2024, 2025])).toBe(
    'The only key account brings 100% of the revenue of the only candidate from 2023 to 2025.',
  );
});
