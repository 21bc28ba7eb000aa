// The slides of a business review: what is on them, and that no text is larger than its box.
import fc from 'fast-check';
import { composeSlides } from '../../../sidebar/businessReview/slides/composeSlides';
import { cutTo, linesIn } from '../../../sidebar/businessReview/slides/measureText';
import { SLIDE, type Box } from '../../../sidebar/businessReview/slides/Slide';
import { businessReviewOf } from '../../../src/model/businessReview/businessReviewOf';
import { composeBusinessReview } from '../../../src/pages/businessReview/composeBusinessReview';
import { businessReview } from '../../../src/text/en/businessReview';
import { anyReview, reviewIn } from '../../setup/anyReview';
import { reviewedPlan } from '../../setup/reviewedPlan';

test('slides are title, figures, and a section each, with the next review on the last', () => {
  const slides = composeSlides({ ...reviewIn('en'), language: 'en' });
  expect(slides.map(({ texts }) => texts[0]?.text)).toEqual([
    'Ernst Handel',
    'Your purchases from the start of the year to 29 May 2026',
    'Your purchases from the start of the year to 29 May 2026',
    'What was achieved since 2 Mar 2026',
    'Where our goals stand',
    'Your goals',
    'Next steps',
    'What we ask of you',
  ]);
  const [, charts, table, , goals] = slides;
  expect(charts?.charts.map(({ labels, series }) => [labels, series.map(({ values }) => values)])).toEqual([
    [
      ['Machines', 'Beans'],
      [
        [300, 100],
        [200, 0],
      ],
    ],
    [
      ['Machines', 'Beans'],
      [
        [12, 4],
        [10, 0],
      ],
    ],
  ]);
  expect(table?.tables[0]?.rows.at(-1)?.cells).toEqual(['Total', '400 €', '200 €', '+100%', '16 (10)']);
  const [, track, full] = goals?.bars ?? [];
  expect((full?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.5);
  expect(slides.at(-1)?.texts.map(({ text }) => text)).toContain('Our proposal for the next review: 3 Sep 2026.');
});

test('years without sales lines are a chart of one series and a table of three columns', () => {
  const plan = reviewedPlan();
  const account = { ...plan.account, revenue1: 100, revenue2: 200, revenue3: 150, revenueToDate: null };
  const review = businessReviewOf({ ...plan, account }, '2026-06-01', 'quarterly', null, null, 2025);
  const page = composeBusinessReview(review, { language: 'en', page: businessReview, currency: '€' });
  const [, chart, table] = composeSlides({ page, sections: page.sections, next: '', language: 'en' });
  expect(chart?.charts.map(({ labels, series }) => [labels, series])).toEqual([
    [['2023', '2024', '2025'], [{ name: 'Purchases', values: [100, 200, 150] }]],
  ]);
  expect(table?.tables[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['Year', 'Purchases', 'Change'],
    ['2023', '100 €', ''],
    ['2024', '200 €', '+100%'],
    ['2025', '150 €', '−25%'],
  ]);
});

test('in Persian the slides are mirrored', () => {
  const sides = (language: 'en' | 'fa') =>
    composeSlides({ ...reviewIn('en'), language }).map(({ charts }) =>
      charts.map(({ x, width }) => [Math.round(x), Math.round(x + width)]),
    );
  expect(sides('fa')).toEqual(sides('en').map((charts) => charts.map(([left = 0, right = 0]) => [960 - right, 960 - left])));
});

test('in Persian a name in Latin letters stays apart from the day beside it', () => {
  const [, second] = composeSlides({ ...reviewIn('fa'), language: 'fa' });
  expect(second?.texts.map(({ text }) => text)).toContain('\u2068Ernst Handel\u2069 · ۱۳ خرداد ۱۴۰۵');
});

test('no box leaves its slide or covers another text, whatever a plan holds', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      for (const { texts, charts, tables } of composeSlides(review)) {
        const boxes: Box[] = [...texts, ...charts, ...tables];
        expect(
          boxes.filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > SLIDE.width || y + height > SLIDE.height),
        ).toEqual([]);
        expect(boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)))).toEqual([]);
      }
    }),
    { seed: 50, numRuns: 50 },
  );
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;

test('every line is on a slide, and a long section goes on in the next', () => {
  const { sections, ...rest } = reviewIn('en');
  const lines = Array.from({ length: 11 }, (_, at) => ({ text: `Line ${at}`, detail: 'by Ada', attained: null }));
  const slides = composeSlides({ ...rest, sections: [{ ...sections[0]!, heading: 'Long', lines }] });
  const long = slides.filter(({ texts }) => texts[0]?.text === 'Long');
  expect(long).toHaveLength(2);
  const written = long.flatMap(({ texts }) => texts.map(({ text }) => text)).filter((text) => text.startsWith('Line'));
  expect(written).toEqual(lines.map(({ text }) => text));
});

test('a text that is too long ends with an ellipsis, within its lines', () => {
  const text = 'word '.repeat(200);
  const cut = cutTo(text, 300, 'item', 4);
  expect(cut).toMatch(/^(word )+(word|wor|wo|w)?…$/);
  expect(linesIn(cut, 300, 'item')).toBe(4);
  expect(cutTo('A'.repeat(500), 300, 'item', 2)).toMatch(/^A{20,60}…$/);
});
