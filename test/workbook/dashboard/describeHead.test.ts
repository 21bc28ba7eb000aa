import type { HeadFigures } from '../../../src/model/dashboard/Dashboard';
import { dashboard as english } from '../../../src/text/en/dashboard';
import { lists as englishLists } from '../../../src/text/en/lists';
import { dashboard as persian } from '../../../src/text/fa/dashboard';
import { lists as persianLists } from '../../../src/text/fa/lists';
import type { DashboardWords } from '../../../src/workbook/dashboard/DashboardWords';
import { describeHead } from '../../../src/workbook/dashboard/describeHead';

const spread = { share: 0.34, topOne: 0.1, topThree: 0.27, herfindahl: 1 / 27 };
const head: HeadFigures = {
  keyAccounts: 5,
  seats: 5,
  seatsTaken: 5,
  underReview: 0,
  concentration: spread,
  byGroup: null,
  kept: null,
  health: 70,
  band: 'high',
  healthKnown: 5,
  reviewsLate: 0,
  latestBy: 0,
  forecast: 0,
  openPotential: null,
};
const given = { currency: '€', lastFullYear: 1997 };
const EN = { ...given, language: 'en', text: english, lists: englishLists } as unknown as DashboardWords;
const FA = { ...given, language: 'fa', text: persian, lists: persianLists } as unknown as DashboardWords;
const notes = (more: Partial<HeadFigures> = {}) => describeHead({ ...head, ...more }, EN).map(({ note }) => note);
const grouped = { byGroup: { ...spread, share: 0.4, topOne: 0.2, topThree: 0.3 }, kept: { then: 5, kept: 4 } };

test('the first figures say how many key accounts were kept, and how much hangs on a few', () => {
  expect(notes().slice(0, 3)).toEqual(['none under review', 'of all accounts in 1997', 'like 27 customers of the same size']);
});

test('subsidiaries that share a seat are counted as key accounts and as seats', () => {
  const figureOf = (words: DashboardWords, more: Partial<HeadFigures>) => describeHead({ ...head, ...more }, words)[0]?.figure;
  expect(figureOf(EN, {})).toBe('5 of 5 seats');
  expect(figureOf(EN, { keyAccounts: 1, seats: 1, seatsTaken: 1 })).toBe('1 of 1 seat');
  expect(figureOf(EN, { keyAccounts: 3, seats: 2, seatsTaken: 2 })).toBe('3 (seats: 2 of 2)');
  expect(figureOf(FA, { keyAccounts: 3, seats: 2, seatsTaken: 2 })).toBe('۳ (جا: ۲ از ۲)');
  expect(figureOf(EN, { seats: null })).toBe('5');
});

test('groups and the customers kept have a word each', () => {
  expect(notes(grouped).slice(0, 3)).toEqual([
    'none under review; 4 of 5 kept',
    'of all accounts in 1997; with groups 40%',
    'by group: largest 20%, three 30%',
  ]);
});

test.each([EN, FA])('a note fits below its figure ($language)', (words) => {
  for (const { note } of describeHead({ ...head, ...grouped, underReview: 0 }, words).slice(0, 3))
    expect(note.replace(/[\u2066-\u2069]/g, '').length).toBeLessThanOrEqual(42);
});
