// The text of a brief, in both languages.
import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import { briefOf } from '../../../src/model/brief/briefOf';
import type { Opportunity } from '../../../src/model/plan/PlanRecords';
import type { BriefWords } from '../../../src/pages/brief/BriefWords';
import { composeBrief } from '../../../src/pages/brief/composeBrief';
import { composeFiveLines } from '../../../src/pages/brief/composeFiveLines';
import { lists, scales } from '../../../src/text/en/lists';
import { planPage as english } from '../../../src/text/en/planPage';
import { lists as persianLists, scales as persianScales } from '../../../src/text/fa/lists';
import { planPage as persian } from '../../../src/text/fa/planPage';
import { deal } from '../../model/plan/plans';
import { fullPlan } from '../../setup/fullPlan';
import { sketchedPlan } from '../../setup/sketchedPlan';
import { everySentence, placeholdersOf } from '../../text/everySentence';

const en: BriefWords = { language: 'en', page: english, lists, scales };
const fa: BriefWords = {
  language: 'fa',
  page: persian,
  lists: persianLists,
  scales: persianScales,
};
const settings = { currency: '', staleAfter: 90, lastFullYear: 2025, meetEvery: DEFAULT_HEALTH_SETTINGS.meetEvery };
const briefOfDeals = (opportunities: Opportunity[]) =>
  briefOf({ ...sketchedPlan({}), opportunities }, '2026-06-01', settings, []);
const brief = briefOf(sketchedPlan(fullPlan), '2026-06-01', { ...settings, currency: '€' }, []);
const empty = briefOf(sketchedPlan({}), '2026-06-01', settings, []);

test('open deals that are all past their date are not said to be missing', () => {
  const past = { ...deal({ stage: 'proposed', amount: 100, expectedClose: '2026-05-01' }), opportunity: 'Old line' };
  const page = composeBrief(briefOfDeals([past]), en);
  expect(page.opportunities.lines.slice(0, 2)).toEqual([
    'No open opportunity counts in the forecast.',
    'Not in the forecast, past their date: Old line.',
  ]);
});

test('a forecast of deals that are all certain has no range', () => {
  const certain = Array.from({ length: 5 }, () => deal({ stage: 'proposed', amount: 100, probability: 1 }));
  const lines = composeBrief(briefOfDeals(certain), en).opportunities.lines;
  expect(lines[0]).toBe('Weighted forecast: 500 of 500');
  expect(lines.join(' ')).not.toContain('two chances in three');
});

test('the page shows the plan', () => {
  const page = composeBrief(brief, en);
  expect(page.head).toEqual(['Tier: Key', 'Account manager: Ada Novak', 'Our executive sponsor: nobody yet']);
  expect(page.day).toBe('1 Jun 2026');
  expect(page.worth.heading).toBe('What it is worth, in €');
  expect(page.relationships.lines).toEqual([
    'Covered: 25 of 29 known influence (86%)',
    'Customer’s executive sponsor: Pirkko Koskitalo',
    'Decision maker: Roland Mendel',
    'Champion: missing',
  ]);
  expect(page.people.lines[1]).toBe(
    'Pirkko Koskitalo: Customer’s executive sponsor, influence 4, Sceptical ⚠ Powerful, sceptical',
  );
  expect(page.people.more).toBe('and 7 more');
  expect(page.business.lines[1]).toBe('Financial health: Stable. Equity of 38% (as of 31 Dec 2025, source: Annual report 2025)');
  expect(page.goals.rows[0]).toMatchObject({
    due: 'Short term · 31 Aug 2026',
    actions: 'Agree on the list (Ada Novak, 25 May 2026), and 1 more',
  });
  expect(page.pipeline.rows[4]).toEqual({ stage: 'Total', amount: 56000, deals: 6, weighted: 32200 });
  expect(page.opportunities.lines[0]).toBe('Weighted forecast: 32,200 € of 56,000 € · Won: 1 · lost: 0');
  expect(page.opportunities.lines.slice(-1)).toEqual(['Most open: Tea (Graz) 7,000 €, Tea (Linz) 3,000 €, and 2 more']);
});

test('an empty plan shows that each part is empty, and lists everything that is missing', () => {
  const page = composeBrief(empty, en);
  expect(page.worth.heading).toBe('What it is worth');
  expect(page.people.lines).toEqual(['Nobody is named yet.']);
  expect(page.swot.map(({ lines }) => lines)).toEqual(Array.from({ length: 4 }, () => ['Nothing written yet.']));
  expect(page.goals).toMatchObject({ rows: [], more: '', none: 'No goal yet.' });
  expect(page.opportunities.lines).toEqual(['No open opportunity.', 'No whitespace recorded yet.']);
  expect(page.missing.lines[0]).toContain('a decision maker');
});

test('the reason for the tier is shown until someone writes why the account matters', () => {
  const why = (whyKey: string, note: string, words = en) =>
    composeBrief({ ...empty, account: { ...empty.account, whyKey } }, words, note).why.lines;
  expect(why('', ' ')).toEqual(['Nothing written yet.']);
  expect(why('', 'Largest buyer')).toEqual(['Reason for the tier: Largest buyer']);
  expect(why('', 'بزرگ‌ترین خریدار', fa)).toEqual(['دلیل سطح: بزرگ‌ترین خریدار']);
  expect(why('Opens the Gulf', 'Largest buyer')).toEqual(['Opens the Gulf']);
});

test('of our own people only the missing one is asked for', () => {
  const missing = (kam: string, sponsor: string) =>
    composeBrief({ ...empty, account: { ...empty.account, kam, sponsor } }, en).missing.lines[0];
  expect(missing('', '')).toContain('our account manager and executive sponsor');
  expect(missing('Priya', '')).toMatch(/our executive sponsor/);
  expect(missing('Priya', '')).not.toContain('our account manager');
  expect(missing('', 'Tom')).toContain('our account manager');
  expect(missing('', 'Tom')).not.toContain('our executive sponsor');
});

test('a Persian page has Persian text, digits and days', () => {
  const page = composeBrief(brief, fa);
  expect(page.day).toBe('۱۱ خرداد ۱۴۰۵');
  expect(page.completeness).toMatch(/^تکمیل برنامه: [۰-۹]+٪/);
  expect(page.people.lines[0]).toBe('\u2068Roland Mendel\u2069: تصمیم‌گیرنده، نفوذ ۵، همراه');
  expect(page.goals.rows[0]?.due).toBe('کوتاه‌مدت · ۹ شهریور ۱۴۰۵');
});

test('an account gives five lines for a chat', () => {
  expect(composeFiveLines(brief, en)).toEqual([
    `Ernst Handel · Key · plan ${Math.round(brief.completeness.share * 100)}% complete`,
    'Worth: 300 € in 2025, potential 500 € a year',
    'Relationships: Covered: 25 of 29 known influence (86%)',
    'Next: Agree on the list (Ada Novak, 25 May 2026)',
    expect.stringMatching(/^Weighted forecast: 32,200 € of 56,000 €.* · missing: /),
  ]);
  expect(composeFiveLines(empty, fa)).toHaveLength(5);
  expect(composeFiveLines(empty, en)[4]).toMatch(/^No open opportunity\. · missing: /);
});

test('both languages have the same placeholders', () => {
  const placeholders = (page: object) => everySentence(page, '1').map(({ path, text }) => [path, placeholdersOf(text)]);
  expect(placeholders(persian)).toEqual(placeholders(english));
});
