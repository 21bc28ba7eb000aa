// The text of the page for the customer, in both languages.
import { businessReviewOf } from '../../../src/model/businessReview/businessReviewOf';
import { type BusinessReviewWords, composeBusinessReview } from '../../../src/pages/businessReview/composeBusinessReview';
import { businessReview as english } from '../../../src/text/en/businessReview';
import { businessReview as persian } from '../../../src/text/fa/businessReview';
import { pickedSections } from '../../../sidebar/businessReview/PickedPage';
import { reviewText } from '../../../sidebar/businessReview/reviewText';
import type { PulseFigures } from '../../../src/model/pulse/Pulse';
import { reviewedPlan } from '../../setup/reviewedPlan';

const en: BusinessReviewWords = { language: 'en', page: english, currency: '€' };
const fa: BusinessReviewWords = { language: 'fa', page: persian, currency: 'تومان' };
const review = businessReviewOf(reviewedPlan(), '2026-06-01', 'quarterly');
const page = composeBusinessReview(review, en);
const nothing = { on: {}, added: {} };

test('the page has the customer’s point of view', () => {
  expect(reviewText(page, pickedSections(page, nothing), page.next)).toBe(
    `Ernst Handel
Business review · 3 Jun 2026 · Your account manager: Ada Novak

What was achieved since 2 Mar 2026
- Reached: Fewer returns · €9,000 saved a year
- A gift for every guest · Gift sets
- Agree on the list · done on 25 May 2026

Where our goals stand
- All orders online · Share of orders: 0.6 of 1 · 50% there · on track · by 31 Aug 2026 · Two hours saved a day

Your goals
- Open 12 shops by 2028 · How we help: Deliver to new shops within a week

Next steps
- Train the shops · Cleo · by 20 Jun 2026

Our proposal for the next review: 3 Sep 2026.
`,
  );
});

test('a figure that is to fall says where it began; without progress it has no share', () => {
  const falling = { goal: 'Fewer complaints', measure: 'Complaints', actual: 8, target: 5, start: 10, attainment: 0.4 };
  const detail = (goal: Partial<typeof falling>) =>
    composeBusinessReview(
      { ...review, goals: [{ ...falling, status: 'offTrack', due: '', value: '', ...goal }] },
      en,
    ).sections.find(({ key }) => key === 'goals')?.lines[0]?.detail;
  expect(detail({})).toBe('Complaints: from 10 to 8, target 5 · 40% there · behind plan');
  expect(detail({ actual: 12, attainment: -0.4 })).toBe('Complaints: from 10 to 12, target 5 · behind plan');
});

test('problems, which are internal notes, are on the page only if ticked', () => {
  const words = reviewText(page, pickedSections(page, { on: { 'problems-0': true }, added: {} }), '');
  expect(words).toContain('Open points, and what we do\n- Replace broken boxes · Ben · by 5 Jun 2026');
});

test('unticked lines are left out, and added lines are included', () => {
  const sections = pickedSections(page, { on: { 'goals-0': false }, added: { asks: ['A date for the CTO'] } });
  const words = reviewText(page, sections, '');
  expect(words).not.toContain('Where our goals stand');
  expect(words).toMatch(/What we ask of you\n- A date for the CTO\n$/);
});

test('a long section shows its first five lines until more are ticked', () => {
  const theirs = Array.from({ length: 7 }, (_, at) => ({ entry: `Goal ${at}`, ourHelp: '' }));
  const long = composeBusinessReview({ ...review, theirs }, en);
  const shown = (on: Record<string, boolean>) =>
    pickedSections(long, { on, added: {} })
      .find(({ key }) => key === 'theirs')
      ?.lines.filter(({ isOn }) => isOn).length;
  expect(shown({})).toBe(5);
  expect(shown({ 'theirs-6': true })).toBe(6);
});

test('internal data is never on the page, in either language', () => {
  for (const words of [en, fa]) {
    const composed = composeBusinessReview(review, words);
    const everything = reviewText(composed, pickedSections(composed, nothing), composed.next);
    expect(everything).not.toMatch(/secret|987|derailer|hostile|sceptical|distressed|%.*forecast|health|influence/i);
    expect(everything).not.toMatch(/برهم‌زننده|نفوذ|همراهی|پیش‌بینی|سلامت/);
  }
});

test('a Persian page has Persian text, digits and days', () => {
  const composed = composeBusinessReview(review, fa);
  expect(composed.head).toEqual(['جلسه بررسی با مشتری', '۱۳ خرداد ۱۴۰۵', 'مدیر حساب شما: \u2068Ada Novak\u2069']);
  expect(composed.sections[1]?.lines[0]?.detail).toContain('۵۰٪ پیشرفت · طبق برنامه · تا ۹ شهریور ۱۴۰۵');
  expect(composed.next).toBe('پیشنهاد ما برای بررسی بعدی: ۱۲ شهریور ۱۴۰۵.');
});

test('an account without a plan has an empty page, not a broken one', () => {
  const blank = { ...reviewedPlan(), goals: [], actions: [], opportunities: [], business: [], reviews: [] };
  const composed = composeBusinessReview(businessReviewOf(blank, '2026-06-01', 'quarterly'), en);
  expect(composed.sections.flatMap(({ lines }) => lines)).toEqual([]);
  expect(composed.sections[0]?.heading).toBe('What was achieved');
});

const category = (name: string, now: number | null, before: number | null, orders: number | null = null) => ({
  category: name,
  revenue3: null,
  revenueToDate: now,
  revenueSameDays: before,
  ordersToDate: orders,
  ordersSameDays: orders,
  lastOrder: null,
  usualInterval: null,
  longestGap: null,
});
const sales = (categories: ReturnType<typeof category>[]): PulseFigures => ({
  revenue2: null,
  revenue3: null,
  orders: null,
  firstOrder: null,
  lastOrder: null,
  usualInterval: null,
  longestGap: null,
  salesFrom: '2024-01-01',
  salesUntil: '2026-05-31',
  daysToDate: 151,
  revenueToDate: 1200,
  revenueSameDays: 1000,
  ordersToDate: 12,
  ordersSameDays: 10,
  categories,
});
const withSales = (figures: PulseFigures | null, words = en) =>
  composeBusinessReview(businessReviewOf(reviewedPlan(), '2026-06-01', 'quarterly', figures), words);

test('what the customer bought is beside the same days of last year, the largest first, with a total', () => {
  const { figures } = withSales(
    sales([category('Tea', 300, 500), category('', 0, 100, 4), category('Coffee', 900, 400, 8), category('Old', 0, 0)]),
  );
  expect(figures!.heading).toBe('Your purchases from the start of the year to 31 May 2026');
  expect(figures!.rows.map(({ label, now, before, change, orders }) => [label, now, before, change, orders])).toEqual([
    ['Coffee', '900 €', '400 €', '+125%', '8 (8)'],
    ['Tea', '300 €', '500 €', '−40%', ''],
    ['No category', '0 €', '100 €', '−100%', '4 (4)'],
    ['Total', '1,200 €', '1,000 €', '+20%', '12 (10)'],
  ]);
  expect(figures!.rows[1]).toMatchObject({ bar: 300 / 900, barBefore: 500 / 900 });
});

test('small categories are one row, and an unknown year before leaves its cells blank', () => {
  const many = Array.from({ length: 9 }, (_, at) => category(`C${at}`, 10 - at, null));
  const { figures } = withSales({ ...sales(many), revenueSameDays: null });
  expect(figures!.rows.map(({ label }) => label)).toEqual(['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'Other', 'Total']);
  expect(figures!.rows.map(({ now, before, change }) => [now, before, change])[6]).toEqual(['9 €', '', '']);
});

test('without sales lines of this year there are no figures', () => {
  expect(withSales(null).figures).toBeNull();
  expect(withSales({ ...sales([]), revenueToDate: null }).figures).toBeNull();
});

test('the figures are in the text of the page, in Persian too', () => {
  const composed = withSales(sales([category('Tea', 300, 500)]), fa);
  const written = reviewText(composed, pickedSections(composed, nothing), '');
  expect(written).toContain(
    'خرید شما از اول سال تا ۱۰ خرداد ۱۴۰۵\n- \u2068Tea\u2069: ۳۰۰ تومان (همین روزها در سال قبل ۵۰۰ تومان، \u200e−۴۰٪)',
  );
});

describe('without sales lines', () => {
  const plan = reviewedPlan();
  const NONE = { revenue1: null, revenue2: null, revenue3: null, revenueToDate: null };
  const pageOf = (figures: Partial<typeof plan.account>, words = en, lastFullYear: number | null = 2025) =>
    composeBusinessReview(
      businessReviewOf(
        { ...plan, account: { ...plan.account, ...NONE, ...figures } },
        '2026-06-01',
        'quarterly',
        null,
        null,
        lastFullYear,
      ),
      words,
    );

  test('the page has what the customer bought in each year that is known, with the change', () => {
    const { figures } = pageOf({ revenue1: 100_000, revenue2: 80_000, revenue3: 90_000, revenueToDate: 30_000 });
    expect(figures!.heading).toBe('Your purchases by year');
    expect(figures!.columns).toEqual({ category: 'Year', now: 'Purchases', before: '', change: 'Change', orders: '' });
    expect(figures!.rows.map(({ line }) => line)).toEqual([
      '2023: 100,000 €',
      '2024: 80,000 € · −20%',
      '2025: 90,000 € · +13%',
      '2026, so far: 30,000 €',
    ]);
    expect(figures!.rows.map(({ bar }) => bar)).toEqual([1, 0.8, 0.9, 0.3]);
  });

  test('a year that is unknown is left out, and the next one has no change', () => {
    const lines = pageOf({ revenue1: 100_000, revenue3: 90_000 }, fa, 1404).figures!.rows.map(({ line }) => line);
    expect(lines).toEqual(['۱۴۰۲: ۱۰۰٬۰۰۰ تومان', '۱۴۰۴: ۹۰٬۰۰۰ تومان']);
  });

  test('an account without revenue has no figures', () => {
    expect(pageOf({}).figures).toBeNull();
    expect(pageOf({ revenueToDate: 5 }).figures).toBeNull();
  });
});
