// The page for the customer as slides. A section that fills more than one slide continues on the next.
import { sum } from '../../../src/model/numbers/sum';
import type {
  FiguresRow,
  ReviewFigures,
  ReviewLine,
  ReviewPage,
  ReviewSection,
} from '../../../src/pages/businessReview/ReviewPage';
import { formatNumber } from '../../../src/text/format/formatNumber';
import { isolateIn } from '../../../src/text/format/isolateIn';
import { isRightToLeft, type Language } from '../../../src/text/locales';
import { cutTo, linesIn } from './measureText';
import { CELL_MARGIN, LOOKS, SLIDE, type Look, type Slide, type TableOfSlide, type TextBox } from './Slide';

export interface SlidesOfPage {
  page: Pick<ReviewPage, 'account' | 'head' | 'figures'>;
  /** What goes onto the slides. */
  sections: readonly ReviewSection[];
  /** The sentence about the next review; '' for none. */
  next: string;
  language: Language;
}

const EDGE = 48;
const WIDTH = SLIDE.width - 2 * EDGE;
const TOP = 116;
const BOTTOM = 490;
const GAP = 14;
/** The bar of a goal, and the room between it and the text. */
const BAR = { width: 180, height: 10, gap: 30, full: '1A73E8', empty: 'DADCE0' };
const LABEL_LETTERS = 22;

/** From left to right; `composeSlides` mirrors the slides of a right-to-left language. */
export function composeSlides({ page, sections, next, language }: SlidesOfPage): Slide[] {
  const bodies = [
    ...(page.figures ? figuresSlides(page.figures) : []),
    ...sections.flatMap(({ heading, lines }, at) =>
      listSlides(heading, [...lines.map(itemOf), ...(next !== '' && at === sections.length - 1 ? [closing(next)] : [])]),
    ),
  ];
  const footer = [isolateIn(language, page.account), page.head[1] ?? ''].filter(Boolean).join(' · ');
  const first = titleSlide(page.account, sections.length === 0 && next !== '' ? [...page.head, next] : page.head);
  const slides = [first, ...bodies.map((slide, at) => withFooter(slide, footer, formatNumber(language, at + 2)))];
  return isRightToLeft(language) ? slides.map(mirrored) : slides;
}

const blank = (): Slide => ({ texts: [], bars: [], charts: [], tables: [] });

/** A text box as high as its text, which is cut after a number of lines. */
function textBox(text: string, look: Look, x: number, y: number, width: number, most: number): TextBox {
  const cut = cutTo(clean(text), width, look, most);
  return { text: cut, look, x, y, width, height: linesIn(cut, width, look) * LOOKS[look].line };
}

/** Without what XML cannot hold. */
const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ').replace(/\p{Cs}/gu, '');

function titleSlide(account: string, head: readonly string[]): Slide {
  const name = textBox(account, 'account', EDGE, 150, WIDTH, 4);
  const texts = [name];
  for (const line of head) {
    const last = texts[texts.length - 1] ?? name;
    texts.push(textBox(line, 'subtitle', EDGE, last.y + last.height + (last === name ? 24 : 6), WIDTH, 2));
  }
  return { ...blank(), texts, bars: [{ x: EDGE, y: 122, width: 96, height: 6, color: BAR.full }] };
}

function withFooter(slide: Slide, footer: string, number: string): Slide {
  const left = textBox(footer, 'footer', EDGE, 508, WIDTH - 80, 1);
  const right: TextBox = { ...textBox(number, 'footer', EDGE + WIDTH - 60, 508, 60, 1), atEnd: true };
  return { ...slide, texts: [...slide.texts, left, right] };
}

const withTitle = (title: string, slide: Partial<Slide>): Slide => ({
  ...blank(),
  ...slide,
  texts: [textBox(title, 'title', EDGE, 36, WIDTH, 2), ...(slide.texts ?? [])],
});

interface Item {
  text: string;
  look: Look;
  detail: string;
  attained: number | null;
}

const itemOf = ({ text, detail, attained }: ReviewLine): Item => ({ text, look: 'item', detail, attained });
const closing = (next: string): Item => ({ text: next, look: 'strong', detail: '', attained: null });

/** At least one slide; an item is never divided. */
function listSlides(title: string, items: readonly Item[]): Slide[] {
  const slides: Slide[] = [];
  let slide = blank();
  let y = TOP;
  for (const item of items) {
    const placed = placeItem(item, 0);
    if (y + placed.height > BOTTOM && y > TOP) {
      slides.push(withTitle(title, slide));
      [slide, y] = [blank(), TOP];
    }
    const { texts, bars, height } = placeItem(item, y);
    slide.texts.push(...texts);
    slide.bars.push(...bars);
    y += height + GAP;
  }
  return [...slides, withTitle(title, slide)];
}

function placeItem({ text, look, detail, attained }: Item, y: number): Pick<Slide, 'texts' | 'bars'> & { height: number } {
  const indent = 18;
  const width = WIDTH - indent - (attained === null ? 0 : BAR.width + BAR.gap);
  const first = textBox(text, look, EDGE + indent, y, width, 4);
  const second = textBox(detail, 'detail', EDGE + indent, y + first.height + 2, width, 4);
  const texts = detail === '' ? [first] : [first, second];
  const height = sum(texts.map((box) => box.height)) + (detail === '' ? 0 : 2);
  const mark = { x: EDGE, y: y + 3, width: 4, height: height - 6, color: BAR.full };
  return { texts, bars: [mark, ...(attained === null ? [] : attainedBar(attained, y + 8))], height };
}

function attainedBar(attained: number, y: number): Slide['bars'] {
  const { width, height, full, empty } = BAR;
  const x = EDGE + WIDTH - width;
  const length = width * Math.min(1, Math.max(0, attained));
  const track = { x, y, width, height, color: empty };
  return length < 1 ? [track] : [track, { x, y, width: length, height, color: full }];
}

/** Totals with charts, then the table. */
function figuresSlides(figures: ReviewFigures): Slide[] {
  const { heading, columns, rows } = figures;
  const total = rows.find(({ isTotal }) => isTotal);
  const categories = rows.filter(({ isTotal }) => !isTotal);
  const charts = categories.length === 0 ? [] : chartsOf(figures, categories);
  return [
    withTitle(heading, { texts: total ? totalsOf(columns, total) : [], charts }),
    withTitle(heading, { tables: [tableOf(columns, rows)] }),
  ];
}

function totalsOf(columns: ReviewFigures['columns'], { now, before, change, orders }: FiguresRow): TextBox[] {
  const values = [
    [columns.now, now],
    [columns.before, before],
    [columns.change, change],
    [columns.orders, orders],
  ].filter(([, value]) => value !== '');
  const width = WIDTH / 4 - GAP;
  return values.flatMap(([label = '', value = ''], at) => {
    const x = EDGE + at * (width + GAP);
    const head = textBox(label, 'label', x, TOP, width, 2);
    return [head, textBox(value, 'total', x, TOP + head.height, width, 2)];
  });
}

function chartsOf({ columns, unit }: ReviewFigures, rows: readonly FiguresRow[]): Slide['charts'] {
  const labels = rows.map(({ label }) => shortLabel(clean(label)));
  const chart = (title: string, of: 'amounts' | 'counts', x: number, width: number): Slide['charts'][number] => ({
    title,
    labels,
    x,
    y: 208,
    width,
    height: BOTTOM - 208,
    series: (['now', 'before'] as const)
      .filter((key) => columns[key] !== '')
      .map((key) => ({ name: columns[key], values: rows.map((row) => row[of][key] ?? 0) })),
  });
  const hasCounts = rows.some(({ counts }) => counts.now !== null || counts.before !== null);
  if (!hasCounts) return [chart(unit, 'amounts', EDGE, WIDTH)];
  const [wide, narrow] = [WIDTH * 0.58, WIDTH * 0.4];
  return [chart(unit, 'amounts', EDGE, wide), chart(columns.orders, 'counts', EDGE + WIDTH - narrow, narrow)];
}

const shortLabel = (label: string): string => {
  const characters = [...label];
  return characters.length <= LABEL_LETTERS
    ? label
    : `${characters
        .slice(0, LABEL_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
};

/** The columns of the table, with their shares of its width. */
const COLUMNS = [
  { key: 'category', share: 0.31 },
  { key: 'now', share: 0.21 },
  { key: 'before', share: 0.21 },
  { key: 'change', share: 0.11 },
  { key: 'orders', share: 0.16 },
] as const;

function tableOf(columns: ReviewFigures['columns'], rows: readonly FiguresRow[]): TableOfSlide {
  const shown = COLUMNS.filter(({ key }) => columns[key] !== '');
  const whole = sum(shown.map(({ share }) => share));
  const widths = shown.map(({ share }) => (share / whole) * WIDTH);
  const row = (cells: string[], look: Look): TableOfSlide['rows'][number] => {
    const room = (at: number) => (widths[at] ?? 0) - 2 * CELL_MARGIN.side;
    const cut = cells.map((cell, at) => cutTo(clean(cell), room(at), look, 2));
    const lines = Math.max(...cut.map((cell, at) => linesIn(cell, room(at), look)));
    return { cells: cut, look, height: lines * LOOKS[look].line + 2 * CELL_MARGIN.top };
  };
  const all = [
    row(
      shown.map(({ key }) => columns[key]),
      'strongCell',
    ),
    ...rows.map((each) =>
      row(
        shown.map(({ key }) => (key === 'category' ? each.label : each[key])),
        each.isTotal ? 'strongCell' : 'cell',
      ),
    ),
  ];
  return { x: EDGE, y: TOP, width: WIDTH, widths, rows: all, height: sum(all.map(({ height }) => height)) };
}

/** Boxes change sides. Columns of tables and bars of charts do so when they are written. */
function mirrored(slide: Slide): Slide {
  const mirror = <Each extends { x: number; width: number }>(boxes: readonly Each[]): Each[] =>
    boxes.map((box) => ({ ...box, x: SLIDE.width - box.x - box.width }));
  return { texts: mirror(slide.texts), bars: mirror(slide.bars), charts: mirror(slide.charts), tables: mirror(slide.tables) };
}
