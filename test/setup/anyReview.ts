// Pages for the customer: a known page, and random ones with texts of any length in both languages.
import fc from 'fast-check';
import { pickedSections, tickedSections } from '../../sidebar/businessReview/PickedPage';
import type { SlidesOfPage } from '../../sidebar/businessReview/slides/composeSlides';
import { businessReviewOf } from '../../src/model/businessReview/businessReviewOf';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import type { PulseFigures } from '../../src/model/pulse/Pulse';
import { composeBusinessReview } from '../../src/pages/businessReview/composeBusinessReview';
import { REVIEW_SECTIONS } from '../../src/pages/businessReview/ReviewPage';
import { businessReview as english } from '../../src/text/en/businessReview';
import { businessReview as persian } from '../../src/text/fa/businessReview';
import type { Language } from '../../src/text/locales';
import { anyPlan } from './anyPlan';
import { reviewedPlan } from './reviewedPlan';

const PAGES = { en: english, fa: persian };

type Category = PulseFigures['categories'][number];
const category = (
  name: string,
  now: number | null,
  before: number | null,
  orders: number | null,
  ordersBefore: number | null,
): Category => ({
  category: name,
  revenueToDate: now,
  revenueSameDays: before,
  ordersToDate: orders,
  ordersSameDays: ordersBefore,
  lastOrder: null,
  usualInterval: null,
  longestGap: null,
  revenue3: null,
});
const salesOf = (categories: Category[], total: Category): PulseFigures => ({
  ...({ salesUntil: '2026-05-29', categories } as unknown as PulseFigures),
  revenueToDate: total.revenueToDate,
  revenueSameDays: total.revenueSameDays,
  ordersToDate: total.ordersToDate,
  ordersSameDays: total.ordersSameDays,
});

function pageOf(
  plan: AccountPlan,
  sales: PulseFigures,
  language: Language,
  currency: string,
  asks: readonly string[],
): SlidesOfPage {
  const review = businessReviewOf(plan, '2026-06-01', 'quarterly', sales);
  const page = composeBusinessReview(review, { language, page: PAGES[language], currency });
  const on = Object.fromEntries(REVIEW_SECTIONS.flatMap((key) => [0, 1, 2, 3, 4, 5, 6].map((at) => [`${key}-${at}`, true])));
  return {
    page,
    sections: tickedSections(pickedSections(page, { on: language === 'fa' ? on : {}, added: { asks } })),
    next: page.next,
    language,
  };
}

/** The page of `reviewedPlan` with two categories and one thing that we ask. */
export const reviewIn = (language: Language): SlidesOfPage =>
  pageOf(
    reviewedPlan(),
    salesOf([category('Machines', 300, 200, 12, 10), category('Beans', 100, 0, 4, 0)], category('', 400, 200, 16, 10)),
    language,
    '€',
    ['A date with your CTO'],
  );

const words = fc
  .array(
    fc.constantFrom(
      'a',
      'purchasing',
      'W',
      'Donaudampfschifffahrtsgesellschaft',
      '2026',
      'همکاری',
      'می‌شود',
      'برنامه‌ریزی',
      'Café',
      '漢字',
      'x'.repeat(90),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(' '));
const amount = fc.option(fc.double({ min: -1e6, max: 1e13, noNaN: true }), { nil: null });
const count = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null });
const anyCategory = fc.tuple(words, amount, amount, count, count).map((values) => category(...values));

/** Goals, actions and all else with texts far longer than a field takes. */
const anyLongPlan = fc
  .tuple(anyPlan, fc.array(words, { minLength: 4, maxLength: 4 }))
  .map(([plan, [a = '', b = '', c = '', d = '']]): AccountPlan => ({
    ...plan,
    account: { ...plan.account, name: a },
    goals: plan.goals.map((goal, at) => ({
      ...goal,
      forWhom: 'both',
      goal: `${at} ${b}`,
      value: c,
      measure: at % 2 === 0 ? d : '',
    })),
    actions: plan.actions.map((action, at) => ({ ...action, goal: '', kind: 'problem', action: `${at} ${d}`, owner: a })),
    business: plan.business.map((entry) => ({ ...entry, kind: 'businessGoal', entry: c, ourHelp: b })),
  }));

export const anyReview: fc.Arbitrary<SlidesOfPage> = fc
  .tuple(
    anyLongPlan,
    fc.array(anyCategory, { maxLength: 9 }),
    anyCategory,
    fc.constantFrom('en' as const, 'fa' as const),
    fc.array(words, { maxLength: 4 }),
  )
  .map(([plan, categories, total, language, asks]) =>
    pageOf(plan, salesOf(categories, { ...total, revenueToDate: 1e12 }), language, 'ریال', asks),
  );
