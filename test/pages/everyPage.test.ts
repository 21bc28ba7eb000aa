// Whatever the workbook holds, its pages show figures that are figures, and figures that agree with each other.
import fc from 'fast-check';
import { composeBoardPage } from '../../sidebar/boardPage/composeBoardPage';
import { pageText } from '../../sidebar/printedPage/pageText';
import { composePriceToProfitPage } from '../../sidebar/priceToProfit/composePriceToProfitPage';
import { composeReadinessPage } from '../../sidebar/readiness/composeReadinessPage';
import { briefOf } from '../../src/model/brief/briefOf';
import { businessReviewOf } from '../../src/model/businessReview/businessReviewOf';
import { dashboardOf } from '../../src/model/dashboard/dashboardOf';
import { DEFAULT_HEALTH_SETTINGS } from '../../src/model/programme/HealthSettings';
import { keyAccountsOf } from '../../src/model/programme/keyAccountsOf';
import {
  CASE_RANGES,
  DEGREES,
  MONTHS_SECURED,
  READINESS_QUESTIONS,
  YES_OR_NO_QUESTIONS,
  type ReadinessAnswers,
} from '../../src/model/readiness/Readiness';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { composeBrief } from '../../src/pages/brief/composeBrief';
import { composeFiveLines } from '../../src/pages/brief/composeFiveLines';
import { composeBusinessReview } from '../../src/pages/businessReview/composeBusinessReview';
import { businessReview } from '../../src/text/en/businessReview';
import { businessReview as businessReviewPersian } from '../../src/text/fa/businessReview';
import { dashboard as dashboardText } from '../../src/text/en/dashboard';
import { dashboard as dashboardPersian } from '../../src/text/fa/dashboard';
import { lists, scales } from '../../src/text/en/lists';
import { lists as persianLists, scales as persianScales } from '../../src/text/fa/lists';
import { planPage } from '../../src/text/en/planPage';
import { planPage as planPagePersian } from '../../src/text/fa/planPage';
import { cellsOf } from '../../src/workbook/dashboard/cellsOf';
import { someFacts, noAnswers } from '../model/readiness/answers';
import { board, candidate } from '../sidebar/boardPage/board';
import { criterion } from '../sidebar/chooseCriteria/ranking';
import { anyPlan } from '../setup/anyPlan';

const FAULTS = /NaN|undefined|null|Infinity|∞|\[object|\{\w+\}/;
const RUNS = { seed: 20, numRuns: 100 };

/** The texts anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const faultsIn = (value: unknown): string[] => textsIn(value).filter((text) => FAULTS.test(text));

const score = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });
const money = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
const IDS = ['growth', 'fit', 'trust', 'reach', 'price'];
const anyBoard = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: IDS.length }),
    accounts: fc.array(
      fc.record({
        scores: fc.tuple(score, score, score, score, score),
        confirmedTier: fc.constantFrom('key', 'keyUnderReview', 'watch', 'standard', null),
        note: fc.constantFrom('', 'Opens the north'),
        revenue3y: money,
        cost3y: money,
      }),
      { minLength: 1, maxLength: 20 },
    ),
    capacity: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
    keyFrom: fc.integer({ min: 2, max: 19 }).map((half) => half / 2),
  })
  .map(({ weights, accounts, capacity, keyFrom }) =>
    board({
      ranking: {
        criteria: weights.map((weight, at) => criterion(IDS[at] ?? '', { name: `Criterion ${IDS[at]}`, weight })),
        candidates: accounts.map(({ scores, ...account }, at) => ({
          ...candidate(`Account ${String.fromCodePoint(65 + at)}`, [], account),
          scores: Object.fromEntries(IDS.map((id, place) => [id, scores[place] ?? null])),
        })),
        settings: { keyFrom, keepFrom: Math.max(1, keyFrom - 1), watchFrom: Math.max(1, keyFrom - 1), capacity },
      },
    }),
  );

/** Random boards with their pages. Drawing how sure each account is takes a while, so all tests share them. */
const BOARDS = fc.sample(anyBoard, { seed: 20, numRuns: 60 }).map((shown) => ({ shown, page: composeBoardPage(shown) }));

test('the page for the board has only true figures', () => {
  expect(BOARDS.flatMap(({ page }) => faultsIn(page))).toEqual([]);
});

test('the weights on the page for the board are the same everywhere, and add up to 100', () => {
  const sum = (parts: readonly string[]) => parts.reduce((total, part) => total + Number(part.split(' ').at(-1)), 0);
  for (const { shown, page } of BOARDS) {
    if (shown.robustness.criteria.length === 0) continue;
    const lead = textsIn(page).find((text) => text.startsWith('A key account of ours')) ?? '';
    const defined = [...lead.matchAll(/(Criterion \w+) (\d+)%/g)].map(([, name = '', part]) => `${name} ${part}`);
    expect(sum(defined)).toBe(100);
    const tables = page.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? [block] : []));
    const [weights] = tables.filter(({ columns }) => columns[0]?.head === 'Criterion');
    if (!weights) continue;
    const shares = weights.rows.flatMap((row) =>
      row.kind === 'cells' ? [`${row.cells[0]?.words} ${row.cells[1]?.words.replace('%', '')}`] : [],
    );
    expect(shares.sort()).toEqual(defined.sort());
  }
});

test('the page for the board counts its accounts as it lists them', () => {
  for (const { shown, page } of BOARDS) {
    const text = pageText(page);
    const [, counted] = /The (\d+) key accounts bring/.exec(text) ?? [];
    if (counted !== undefined) expect(Number(counted)).toBe(shown.keyAccounts.length);
    const [, without = '0'] = /(\d+) of \d+ candidates? (?:is|are) not fully scored/.exec(text) ?? [];
    expect(Number(without)).toBe(shown.data.ranking.candidates.length - shown.robustness.scored.length);
    const reasons = text.match(/^- Account \w: (?:Opens the north|Strong in|Best in|no scores yet)/gm)?.length ?? 0;
    const [, more = '0'] = /(\d+) more accounts? in Scoring Matrix/.exec(text) ?? [];
    expect(reasons + Number(more)).toBe(shown.keyAccounts.length);
  }
});

test('a score below the cut-off never looks like it on the page for the board', () => {
  const close = BOARDS.flatMap(({ shown, page }) => {
    const [, best] = /No account reaches [\d.]+\. The best has ([\d.]+)\. /.exec(pageText(page)) ?? [];
    return best === undefined ? [] : [{ best: Number(best), keyFrom: shown.data.ranking.settings.keyFrom }];
  });
  expect(close.length).toBeGreaterThan(0);
  for (const { best, keyFrom } of close) expect(best).toBeLessThan(keyFrom);
});

test('the page from price to profit has only true figures', () => {
  const account = fc.record({
    name: fc.constantFrom('Ada', 'Bo', 'دانا'),
    tier: fc.constantFrom('key' as const, 'watch' as const, null),
    revenue: money,
    discount: money,
    cost: money,
    orders: money,
    lines: money,
    visits: money,
  });
  const rate = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(
      fc.array(account, { maxLength: 8 }),
      fc.tuple(rate, rate, rate),
      (accounts, [costPerOrder, costPerLine, costPerVisit]) => {
        const book = { workbook: 'Sales', today: '2026-06-01', currency: '€', year: 2025, accounts };
        expect(faultsIn(composePriceToProfitPage({ ...book, rates: { costPerOrder, costPerLine, costPerVisit } }))).toEqual([]);
      },
    ),
    RUNS,
  );
});

const LANGUAGES = {
  en: {
    plan: { language: 'en', page: planPage, lists, scales },
    review: { language: 'en', page: businessReview, currency: '€' },
  },
  fa: {
    plan: { language: 'fa', page: planPagePersian, lists: persianLists, scales: persianScales },
    review: { language: 'fa', page: businessReviewPersian, currency: 'تومان' },
  },
} as const;

test.each(['en', 'fa'] as const)('the brief and the five lines of any plan have only true figures, in %s', (language) => {
  const words = LANGUAGES[language].plan;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { meetEvery } = DEFAULT_HEALTH_SETTINGS;
      const brief = briefOf(plan, '2026-06-01', { currency: '€', staleAfter: 90, lastFullYear: 2025, meetEvery }, []);
      expect(faultsIn(composeBrief(brief, words))).toEqual([]);
      expect(faultsIn(composeFiveLines(brief, words))).toEqual([]);
    }),
    RUNS,
  );
});

test.each(['en', 'fa'] as const)('the page for the customer has only true figures, in %s', (language) => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const review = businessReviewOf(plan, '2026-06-01', 'quarterly');
      expect(faultsIn(composeBusinessReview(review, LANGUAGES[language].review))).toEqual([]);
    }),
    RUNS,
  );
});

test('what is open on the brief is open in the whitespace, or said to be unknown', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { meetEvery } = DEFAULT_HEALTH_SETTINGS;
      const brief = briefOf(plan, '2026-06-01', { currency: '€', staleAfter: 90, lastFullYear: 2025, meetEvery }, []);
      const text = textsIn(composeBrief(brief, LANGUAGES.en.plan)).join('\n');
      const { owned, relevant, open } = brief.whitespace;
      expect(text.includes('what is still open is not known yet')).toBe(relevant > 0 && open === null);
      if (relevant > 0) expect(text).toContain(`${owned} of ${relevant} owned`);
    }),
    RUNS,
  );
});

test.each(['en', 'fa'] as const)(
  'the dashboard of any plans has only true figures, and a row for each key account, in %s',
  (language) => {
    const tierOf = fc.constantFrom('key' as const, 'keyUnderReview' as const, 'watch' as const);
    const names = ['Account A', 'Account B', 'Account C', 'Account D'];
    const portfolio = fc.array(fc.record({ plan: anyPlan, tier: tierOf, score: fc.tuple(score, score), revenue: money }), {
      maxLength: names.length,
    });
    const criteria = [criterion('fit'), criterion('trust')];
    const tiers = { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 3 };
    fc.assert(
      fc.property(portfolio, (accounts) => {
        const plans = accounts.map(({ plan, tier, revenue }, at) => ({
          ...plan,
          account: { ...plan.account, name: names[at] ?? '', tier, revenue3: revenue },
        }));
        const candidates = accounts.map(({ score: [fit, trust], tier }, at) => ({
          ...candidate(names[at] ?? '', [], { confirmedTier: tier }),
          scores: { fit, trust },
        }));
        const dashboard = dashboardOf({
          plans,
          tiers,
          figures: {},
          hoursPerWeek: 40,
          kept: null,
          alarms: [],
          calendar: 'gregorian',
          ranked: rankAccounts(candidates, criteria, tiers),
          revenues: accounts.map(({ revenue }) => revenue),
          register: plans.map(({ account: { name } }) => ({ name, parent: '' })),
          programme: {
            today: '2026-06-01',
            customerReviewEvery: 'quarterly',
            smallTeam: false,
            staleAfter: 90,
            accountsEach: 2,
            health: DEFAULT_HEALTH_SETTINGS,
            keyAccountsOf: keyAccountsOf(plans),
          },
        });
        const text = language === 'en' ? dashboardText : dashboardPersian;
        const words = { ...LANGUAGES[language].plan, text, currency: '€', lastFullYear: 2025 };
        const { cells } = cellsOf(dashboard, words, '');
        expect(faultsIn(cells)).toEqual([]);
        expect(cells.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
        const keys = plans.filter(({ account }) => account.tier !== 'watch');
        expect(dashboard.head.keyAccounts).toBe(keys.length);
        expect(
          keys.filter(({ account: { name } }) => !cells.some((row) => row.some((cell) => String(cell).includes(name)))),
        ).toEqual([]);
      }),
      { seed: 21, numRuns: 60 },
    );
  },
);

test('the page about readiness has only true figures, whatever is answered', () => {
  const orBlank = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const each = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value])));
  const figures = fc.record(
    Object.fromEntries(
      Object.entries(CASE_RANGES).map(([key, { from, to }]) => [key, orBlank(fc.integer({ min: from, max: to }))]),
    ),
  );
  const answers = fc
    .tuple(
      each(READINESS_QUESTIONS, orBlank(fc.constantFrom(...DEGREES))),
      each(YES_OR_NO_QUESTIONS, orBlank(fc.boolean())),
      figures,
      fc.record({ months: orBlank(fc.constantFrom(...MONTHS_SECURED)) }),
    )
    .map((parts) => Object.assign(noAnswers(), ...parts) as ReadinessAnswers);
  const facts = fc.record({
    accounts: fc.nat(50),
    keyAccounts: fc.nat(5),
    kams: fc.nat(3),
    capacity: orBlank(fc.nat(9)),
    keyRevenue: money,
    margin: orBlank(fc.constant(0.2)),
  });
  fc.assert(
    fc.property(answers, facts, (given, known) => {
      const book = { workbook: 'Sales', today: '2026-06-01', currency: '€', me: '', kept: null };
      expect(faultsIn(composeReadinessPage({ ...book, answers: given, facts: someFacts(known) }))).toEqual([]);
    }),
    RUNS,
  );
});
