// Writes the page for the meeting with the customer, from only the data that the model selected for the customer.
import type { BusinessReview, ReviewedGoal, Step } from '../../model/businessReview/BusinessReview';
import type { YearFigure } from '../../model/businessReview/yearFigures';
import type { SalesFigures, SalesRow } from '../../model/businessReview/salesFigures';
import type { BusinessReviewText } from '../../text/en/businessReview';
import { formatDay } from '../../text/format/formatDay';
import { formatMoney, moneyScale } from '../../text/format/formatMoney';
import { formatNumber } from '../../text/format/formatNumber';
import { isolateIn } from '../../text/format/isolateIn';
import type { Language } from '../../text/locales';
import type { FiguresRow, ReviewFigures, ReviewLine, ReviewPage } from './ReviewPage';

export interface BusinessReviewWords {
  language: Language;
  page: BusinessReviewText;
  /** The workbook's currency; '' for none. */
  currency: string;
}

/** The `asks` section has no lines; users fill it in themselves. */
export function composeBusinessReview(review: BusinessReview, words: BusinessReviewWords): ReviewPage {
  const { page } = words;
  const { headings } = page;
  const { day, typed, line } = formattersOf(words);
  return {
    account: review.account,
    head: [page.title, day(review.day), ...(review.kam === '' ? [] : [page.contact(typed(review.kam))])],
    figures: review.figures ? describeFigures(review.figures, words) : describeYears(review.years, words),
    sections: [
      {
        key: 'achieved',
        heading: review.since === '' ? headings.achieved : page.since(headings.achieved, day(review.since)),
        lines: [
          ...review.reached.map(({ goal, value }) => line(page.reached(typed(goal)), [typed(value)])),
          ...review.bought.map(({ what, value }) => line(typed(value), [typed(what)])),
          ...review.done.map(({ action, doneOn }) => line(typed(action), [doneOn && page.doneOn(day(doneOn))])),
        ],
      },
      { key: 'goals', heading: headings.goals, lines: review.goals.map((goal) => describeGoal(goal, words)) },
      {
        key: 'theirs',
        heading: headings.theirs,
        lines: review.theirs.map(({ entry, ourHelp }) => line(typed(entry), [ourHelp && page.help(typed(ourHelp))])),
      },
      { key: 'problems', heading: headings.problems, lines: review.problems.map((step) => describeStep(step, words)) },
      { key: 'next', heading: headings.next, lines: review.next.map((step) => describeStep(step, words)) },
      { key: 'asks', heading: headings.asks, lines: [] },
    ],
    next: describeNextDay(review.nextDay, words),
  };
}

/** '' without a proposed day. */
export const describeNextDay = (day: string, { language, page }: BusinessReviewWords): string =>
  day === '' ? '' : page.nextDay(formatDay(language, day));

const formattersOf = ({ language }: BusinessReviewWords) => ({
  day: (day: string): string => formatDay(language, day),
  /** User-typed text on one line, isolated from the direction of the surrounding text. */
  typed: (text: string): string => isolateIn(language, text.replace(/\s+/g, ' ').trim()),
  line: (text: string, details: readonly string[], attained: number | null = null): ReviewLine => ({
    text,
    attained,
    detail: details.filter(Boolean).join(' · '),
  }),
});

function describeFigures(figures: SalesFigures, words: BusinessReviewWords): ReviewFigures {
  const { language, page, currency } = words;
  const { day, typed } = formattersOf(words);
  const { headings, columns, other, uncategorized, total } = page.figures;
  const amount = (value: number | null): string => (value === null ? '' : formatMoney(language, value, currency));
  const longest = Math.max(
    1,
    ...figures.categories.flatMap(({ revenue, revenueBefore }) => [revenue ?? 0, revenueBefore ?? 0]),
    ...(figures.others ? [figures.others.revenue ?? 0, figures.others.revenueBefore ?? 0] : []),
  );
  const scale = moneyScale(language, longest, currency);
  const scaled = (value: number | null): number | null => (value === null ? null : value / scale.divisor);
  const bar = (value: number | null): number => Math.max(0, value ?? 0) / longest;
  const row = (label: string, { revenue, revenueBefore, orders, ordersBefore }: SalesRow, isTotal = false): FiguresRow => {
    const [now, before] = [amount(revenue), amount(revenueBefore)];
    const isComparable = revenue !== null && revenueBefore !== null && revenueBefore > 0;
    const change = isComparable ? formatNumber(language, revenue / revenueBefore - 1, { percent: true, signed: true }) : '';
    const count = (of: number | null): string => (of === null ? '–' : formatNumber(language, of));
    return {
      label,
      now,
      before,
      change,
      isTotal,
      line: page.figures.line(label, now, before, change),
      orders: orders === null && ordersBefore === null ? '' : page.figures.orders(count(orders), count(ordersBefore)),
      bar: isTotal ? 0 : bar(revenue),
      barBefore: isTotal ? 0 : bar(revenueBefore),
      amounts: { now: scaled(revenue), before: scaled(revenueBefore) },
      counts: { now: orders, before: ordersBefore },
    };
  };
  return {
    heading: headings(day(figures.until)),
    columns,
    unit: scale.unit,
    rows: [
      ...figures.categories.map((each) => row(typed(each.category) || uncategorized, each)),
      ...(figures.others ? [row(other, figures.others)] : []),
      row(total, figures.total, true),
    ],
  };
}

function describeYears(years: readonly YearFigure[], { language, page, currency }: BusinessReviewWords): ReviewFigures | null {
  if (years.length === 0) return null;
  const { yearColumns, yearHeading, soFar, line } = page.figures;
  const longest = Math.max(1, ...years.map(({ revenue }) => revenue));
  const scale = moneyScale(language, longest, currency);
  return {
    heading: yearHeading,
    columns: { ...yearColumns, before: '', orders: '' },
    unit: scale.unit,
    rows: years.map(({ year, revenue, change, isRunning }): FiguresRow => {
      const named = formatNumber(language, year, { group: false });
      const label = isRunning ? soFar(named) : named;
      const now = formatMoney(language, revenue, currency);
      const changed = change === null ? '' : formatNumber(language, change, { percent: true, signed: true });
      return {
        label,
        now,
        before: '',
        change: changed,
        isTotal: false,
        line: [line(label, now, '', ''), changed].filter(Boolean).join(' · '),
        orders: '',
        bar: Math.max(0, revenue) / longest,
        barBefore: 0,
        amounts: { now: revenue / scale.divisor, before: null },
        counts: { now: null, before: null },
      };
    }),
  };
}

function describeGoal(
  { goal, attainment, measure, actual, target, start, status, due, value }: ReviewedGoal,
  words: BusinessReviewWords,
): ReviewLine {
  const { language, page } = words;
  const { day, typed, line } = formattersOf(words);
  // A figure that moved away from its target has no share of the way behind it.
  const share = attainment === null || attainment < 0 ? '' : page.attained(formatNumber(language, attainment, { percent: true }));
  const figure = (of: number): string => formatNumber(language, of, { most: 2 });
  const describeFigure = (now: number, wanted: number): string =>
    start === null
      ? page.figureOf(typed(measure), figure(now), figure(wanted))
      : page.figureDown(typed(measure), figure(start), figure(now), figure(wanted));
  const details = [
    actual === null || target === null ? '' : describeFigure(actual, target),
    share,
    status === null ? '' : page.status[status],
    due && page.due(day(due)),
    typed(value),
  ];
  return line(typed(goal), details, attainment);
}

function describeStep({ action, owner, due }: Step, words: BusinessReviewWords): ReviewLine {
  const { page } = words;
  const { day, typed, line } = formattersOf(words);
  return line(typed(action), [typed(owner), due && page.due(day(due))]);
}
