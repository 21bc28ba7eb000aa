// The native formulas of our tabs and the add-on's functions for any cell compute the same, on the workbench's engine.
import * as fc from 'fast-check';
import { KAM_ABC } from '../../src/formulas/KAM_ABC';
import { KAM_ATTAINMENT } from '../../src/formulas/KAM_ATTAINMENT';
import { KAM_RANK } from '../../src/formulas/KAM_RANK';
import { KAM_SCORE } from '../../src/formulas/KAM_SCORE';
import { deriveFacts } from '../../src/model/accounts/deriveFacts';
import { dealOf } from '../../src/model/plan/dealOf';
import { DEFAULT_FORECAST_RULES } from '../../src/model/plan/ForecastRules';
import { jalaliOf } from '../../src/model/calendar/jalali';
import { workbook as text } from '../../src/text/en/workbook';
import { jalaliDate } from '../../src/workbook/jalaliDate';
import { isSameFormula } from '../../src/workbook/isSameFormula';
import { Places } from '../../src/workbook/Places';
import { statusFormula } from '../../src/workbook/statusFormula';
import type { TabKey } from '../../src/workbook/Tab';
import { tabs } from '../../src/workbook/tabs';
import type { EngineValue } from '../../workbench/engine/Engine';
import { heightOf } from '../secondEngine/heightOf';
import { bookOf } from '../workbench/engine/bookOf';
import { columnLetter } from '../../src/workbook/columnLetter';

const HEADER = 4;
const ROWS = 24;

/** A tab with these columns from A on, its headers in row 4 and its settings in row 3. */
const placesOf = (tab: TabKey, columns: readonly string[]): Places =>
  new Places(tab, {
    [tab]: { title: '', keyRow: 1, headerRow: HEADER, settingsRow: 3, columns: new Map(columns.map((key, at) => [key, at + 1])) },
  });

function formulaOf(tab: TabKey, columns: readonly string[], key: string): string {
  const column = tabs[tab].columns.find((each) => each.key === key);
  const formula = column?.formula?.(placesOf(tab, columns), key, text, 'monday', DEFAULT_FORECAST_RULES.stages);
  if (!formula) throw new Error(`${tab} has no formula for ${key}`);
  return formula;
}

const book = bookOf();
afterAll(() => book.engine.dispose());

/** A text stays a text, as in a cell of the format `@`. */
function put(row: number, column: number, value: EngineValue): void {
  const cell = book.main.getRange(row - 1, column - 1);
  const name = `${columnLetter(column)}${row}`;
  if (value === '' || book.formula(name) !== '') book.clear(name);
  if (value !== '')
    cell.setValue(
      typeof value === 'number'
        ? value
        : { v: typeof value === 'boolean' ? Number(value) : value, t: typeof value === 'boolean' ? 3 : 1 },
    );
}

/** Writes records under the headers, and returns the cells of a column under its header. */
function computed(
  tab: TabKey,
  columns: readonly string[],
  key: string,
  rows: readonly (readonly EngineValue[])[],
  weights: readonly EngineValue[] = [],
) {
  const cells = [weights, columns, ...rows, ...Array.from({ length: ROWS - rows.length }, () => [])];
  cells.forEach((line, down) => columns.forEach((_, at) => put(HEADER - 1 + down, at + 1, line[at] ?? '')));
  const letter = columnLetter(columns.indexOf(key) + 1);
  book.set(`${letter}${HEADER}`, formulaOf(tab, columns, key));
  expect([book.get(`${letter}${HEADER}`), book.why(`${letter}${HEADER}`)]).toEqual([key, undefined]);
  return Array.from({ length: ROWS }, (_, at) => book.get(`${letter}${HEADER + 1 + at}`));
}

/** The column of a function, with blanks where it ends. */
const expected = (column: unknown): unknown[] => {
  const cells = Array.isArray(column) ? (column as unknown[][]).map(([cell]) => cell) : [column];
  return Array.from({ length: ROWS }, (_, at) => cells[at] ?? '');
};

function compare(shown: readonly unknown[], wanted: readonly unknown[]): void {
  shown.forEach((cell, at) => {
    const other = wanted[at];
    if (typeof other === 'number' && typeof cell === 'number')
      expect(Math.abs(cell - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
    else expect([at, cell]).toEqual([at, other]);
  });
}

test('Criteria counts the scores of each criterion in the matrix, wherever its column is', () => {
  const matrix = ['account', 'tier', 'criterion:b', 'own:Region', 'criterion:a'];
  const table = [
    ['kam:matrix:account', 'kam:matrix:tier', 'kam:matrix:criterion:b', '', 'kam:matrix:criterion:a'],
    ['Weights', '', 0.4, '', 0.6],
    ['Account', 'Tier', 'B', 'Region', 'A'],
    ['One', '', 5, 7, 8],
    ['Two', '', '', 7, 9],
    ['Three', '', 'high', '', 1],
  ];
  table.forEach((line, down) =>
    line.forEach((cell, at) => book.own.getRange(down, at).setValue(typeof cell === 'number' ? cell : { v: cell, t: 1 })),
  );
  const columns = ['criterion', 'scored', 'id'];
  const place = (title: string, headerRow: number, keys: readonly string[]) => ({
    title,
    keyRow: 1,
    headerRow,
    settingsRow: 2,
    columns: new Map(keys.map((key, at) => [key, at + 1])),
  });
  const places = new Places('criteria', { criteria: place('', HEADER, columns), matrix: place('Own data', 3, matrix) });
  [columns, ['A', '', 'a'], ['B', '', 'b'], ['New', '', 'c']].forEach((line, down) =>
    line.forEach((cell, at) => put(HEADER + down, at + 1, cell)),
  );
  for (let row = HEADER; row <= HEADER + ROWS; row++) for (const at of [2, 3]) if (at === 2 || row > HEADER + 3) put(row, at, '');
  const formula = tabs.criteria.columns.find(({ key }) => key === 'scored')?.formula;
  book.set(`B${HEADER}`, formula?.(places, 'Scored', text, 'monday', {} as never) ?? '');
  expect([0, 1, 2, 3, 4].map((down) => book.get(`B${HEADER + down}`))).toEqual(['Scored', '3 of 3', '1 of 3', '0 of 3', '']);
});

const MATRIX = ['account', 'tier', 'criterion:a', 'criterion:b', 'criterion:c', 'score', 'rank'];
const score = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.constantFrom<EngineValue>('') },
  { weight: 1, arbitrary: fc.constantFrom<EngineValue>(0, 10.5, 'high', '7', 1 - 5e-10, true) },
);
const triple = <Value>(each: fc.Arbitrary<Value>) => fc.tuple(each, each, each);

test('scores and ranks are those of KAM_SCORE and KAM_RANK', () => {
  fc.assert(
    fc.property(
      fc.array(triple(score), { minLength: 1, maxLength: ROWS }),
      triple(fc.constantFrom<EngineValue>(0, '', 1, 3, 0.1, 0.2, 0.35)).filter((weights) =>
        weights.some((weight) => Number(weight) > 0),
      ),
      (rows, weights) => {
        const records = rows.map((scores, at) => [`Account ${at}`, '', ...scores]);
        const shown = computed('matrix', MATRIX, 'score', records, ['', '', ...weights]);
        compare(shown, expected(KAM_SCORE(rows, [weights])));
        const withScores = records.map((record, at) => [...record, shown[at] as EngineValue]);
        // The scores stay a formula: only the ranks are added.
        book.set(`G${HEADER}`, formulaOf('matrix', MATRIX, 'rank'));
        const ranks = Array.from({ length: ROWS }, (_, at) => book.get(`G${HEADER + 1 + at}`));
        compare(ranks, expected(KAM_RANK(withScores.map((record) => [record[5]]))));
      },
    ),
    { numRuns: 12, seed: 20261 },
  );
});

test('weighted amounts are those of dealOf, also of pasted figures that no deal can have', () => {
  const deals = [
    [1000, 'proposed', null],
    [1000, 'proposed', 0.35],
    [1000, 'identified', 0],
    [1000, 'proposed', 1.2],
    [1000, 'proposed', -0.1],
    [-500, 'proposed', 0.5],
    [0, 'proposed', 0.5],
    [1000, 'won', 0.2],
    [1000, 'lost', 0.2],
    [null, 'won', null],
  ] as const;
  const columns = ['account', 'opportunity', 'amount', 'stage', 'probability', 'weighted'];
  const rows = deals.map(([amount, stage, probability]) => [
    'A',
    'Deal',
    amount ?? '',
    text.lists.stage[stage],
    probability ?? '',
  ]);
  const wanted = deals.map(([amount, stage, probability]) => {
    const deal = dealOf({ amount, stage, probability }, DEFAULT_FORECAST_RULES.stages);
    return [deal ? deal.amount * deal.probability : ''];
  });
  compare(computed('opportunities', columns, 'weighted', rows), expected(wanted));
});

test('Jalali dates are those of KAM_JALALI, over four centuries and at every end of a year', () => {
  const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25569;
  const [first, last] = [serial('1832-03-21'), serial('2256-03-19')];
  const expectThoseOf = (days: string, numbers: readonly number[]): void => {
    book.set('A1', `=TEXTJOIN(" ";TRUE;ARRAYFORMULA(LET(${jalaliDate(days).join(';')})))`);
    const wanted = numbers.map((day) => jalaliOf(new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10)));
    expect(String(book.get('A1')).split(' ')).toEqual(wanted);
  };
  const count = Math.floor((last - first) / 67);
  expectThoseOf(
    `SEQUENCE(${count};1;${first};67)`,
    Array.from({ length: count }, (_, at) => first + 67 * at),
  );
  for (const year of [1960, 1992, 2024]) {
    const start = serial(`${year}-03-17`);
    expectThoseOf(
      `SEQUENCE(1500;1;${start};1)`,
      Array.from({ length: 1500 }, (_, at) => start + at),
    );
  }
  book.clear('A1');
});

test('what is not a day in a column of days is named beside it', () => {
  const shown = computed('goals', ['account', 'goal', 'due', 'dueJalali'], 'dueJalali', [
    ['Account', 'Goal', 45_586.5],
    ['Account', 'Goal', 'soon'],
    ['Account', 'Goal', ''],
    ['Account', '', 45_586],
  ]);
  expect(shown.slice(0, 4)).toEqual(['1403/07/30', '"soon"!', '', '']);
});

test('weights that do not add up to anything give an error, which the sentence over the matrix explains', () => {
  for (const weights of [
    ['', '', ''],
    [0, 0, 0],
    [1, -1, 2],
    [1, 'x', 2],
  ]) {
    computed('matrix', MATRIX, 'score', [['Account', '', 5, 5, 5]], ['', '', 1, 1, 1]);
    weights.forEach((weight, at) => put(3, 3 + at, weight));
    expect(book.get(`F${HEADER}`)).toBe('#N/A');
  }
});

test('ranks of scores with many ties are those of KAM_RANK', () => {
  const tied = fc.constantFrom<EngineValue>(1, 1, 2.5, 5.6, 1.0384615385, 7.1, '2/3', '');
  fc.assert(
    fc.property(fc.array(tied, { minLength: 2, maxLength: ROWS }), (scores) => {
      const rows = scores.map((each, at) => [`Account ${at}`, each]);
      compare(computed('matrix', ['account', 'score', 'rank'], 'rank', rows), expected(KAM_RANK(scores.map((each) => [each]))));
    }),
    { numRuns: 30, seed: 20264 },
  );
});

test('nearly equal scores share a rank', () => {
  const scores = [7, 7.0000000004, 7.00000001, '2/3', 9];
  const shown = computed(
    'matrix',
    ['account', 'score', 'rank'],
    'rank',
    scores.map((each, at) => [`Account ${at}`, each]),
  );
  expect(shown.slice(0, 5)).toEqual([3, 3, 2, '', 1]);
});

const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom<EngineValue>('', '', -40, 0, 0.1 + 0.2, 'unknown', '12,000') },
);

test('ABC classes are those of KAM_ABC', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: ROWS }), (figures) => {
      const shown = computed(
        'accounts',
        ['account', 'revenue3', 'abc'],
        'abc',
        figures.map((each, at) => [`Account ${at}`, each]),
      );
      compare(shown, expected(KAM_ABC(figures.map((each) => [each]))));
    }),
    { numRuns: 20, seed: 20262 },
  );
});

test('the revenue of a row without a name is in no class', () => {
  const rows = [
    ['', 1000],
    ['Alder', 80],
    ['Birch', 15],
    ['Cedar', 5],
  ];
  expect(computed('accounts', ['account', 'revenue3', 'abc'], 'abc', rows).slice(0, 4)).toEqual(['', 'A', 'B', 'C']);
});

test('the facts of an account are those of deriveFacts, however odd its figures', () => {
  const rows = [
    [120, 120, 120, 40, 40, 40, 400],
    ['', '', 120, '', '', '', 400],
    ['', '', '', 5, 5, 5, 100],
    [0, 0, 0, 0, 0, 0, 0],
    [100, 50, 0, 0, 0, 0, 50],
    [-5, -10, -20, 1, 1, 1, 100],
    [100, 100, 100, -10, -10, -10, -5],
    [100, '', 50, 40, '', 20, ''],
    [-100, 50, 50, 1, 1, 1, 1],
    [0, 0, 100, '', '', 60, 200],
    [100, 0, 0, '', '', '', ''],
  ];
  const given = ['revenue1', 'revenue2', 'revenue3', 'cost1', 'cost2', 'cost3', 'wallet'] as const;
  const known = (cell: EngineValue | undefined) => (typeof cell === 'number' ? cell : null);
  const facts = rows.map((row) =>
    deriveFacts(
      {
        ...(Object.fromEntries(given.map((key, at) => [key, known(row[at])])) as Record<(typeof given)[number], number | null>),
        recurring: null,
        potential: null,
        retention: null,
      },
      { retention: 0.8, discount: 0.1, priceRise: 0 },
    ),
  );
  const expectFact = (key: 'revenue3y' | 'cost3y' | 'margin' | 'revenueToCost' | 'growth' | 'walletShare', sums: boolean) => {
    const columns = ['account', ...given, ...(sums ? ['revenue3y', 'cost3y'] : []), key];
    const records = rows.map((row, at) => [
      'Account',
      ...row,
      ...(sums ? [facts[at]?.revenue3y ?? '', facts[at]?.cost3y ?? ''] : []),
    ]);
    compare(computed('accounts', columns, key, records), expected(facts.map((each) => [each[key] ?? ''])));
  };
  for (const key of ['revenue3y', 'cost3y', 'growth', 'walletShare'] as const) expectFact(key, false);
  for (const key of ['margin', 'revenueToCost'] as const) expectFact(key, true);
});

test('the formulas of a plan can be written before its other tabs are there', () => {
  for (const { key, columns } of Object.values(tabs)) {
    const ours = columns.filter(({ formula }) => formula).map((column) => column.key);
    if (['matrix', 'criteria', 'accounts'].includes(key)) continue;
    const places = columns.map((column) => column.key);
    for (const each of ours) expect(formulaOf(key, places, each)).toMatch(/^=/);
  }
});

test('the attainment of a measured goal is that of KAM_ATTAINMENT', () => {
  const columns = ['account', 'goal', 'measure', 'status', 'baseline', 'target', 'actual', 'attainment'];
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -20, max: 200 }) },
    { weight: 1, arbitrary: fc.constantFrom<EngineValue>('', 'n/a', 10, 10 + 5e-10) },
  );
  fc.assert(
    fc.property(fc.array(triple(cell), { minLength: 1, maxLength: ROWS }), (goals) => {
      const shown = computed(
        'goals',
        columns,
        'attainment',
        goals.map((figures, at) => ['Account', `Goal ${at}`, 'Orders', '', ...figures]),
      );
      const wanted = goals.map(([baseline, target, actual]) =>
        actual === '' || target === '' ? '' : KAM_ATTAINMENT([[actual]], [[target]], [[baseline]]),
      );
      compare(shown, expected(wanted.map((each) => [each])));
    }),
    { numRuns: 12, seed: 20263 },
  );
});

test('the sentence over the matrix says when tiers are still being calculated, and what is in their way', () => {
  const sheet = bookOf();
  const columns = ['account', 'tier', 'score', 'rank', 'suggestedTier', 'note', 'knownAs'];
  const write = (row: number, cells: readonly EngineValue[]): void =>
    cells.forEach((cell, at) => {
      if (cell !== '') sheet.main.getRange(row - 1, at).setValue(typeof cell === 'number' ? cell : { v: cell, t: 1 });
    });
  write(3, ['', '', 7, 5, 6, 6]);
  write(HEADER, ['Account', 'Tier', 'Score', 'Rank', 'Suggested tier', 'Why']);
  write(HEADER + 1, ['Acme', '', 7.25, 1, 'Key']);
  write(HEADER + 2, ['Bolt', '', 6.5, 2, 'Watch']);
  sheet.set('A2', statusFormula(placesOf('matrix', columns), text, 'Suggested tier'));
  expect(sheet.get('A2')).toBe('1 suggested as key of 2 · seats 1 of 5 · cut-off 7.0 · next: Bolt 6.50');
  write(HEADER, ['Account', 'Tier', 'Score', 'Rank', 'Loading...']);
  expect(sheet.get('A2')).toBe(text.status.calculating);
  sheet.set(`E${HEADER}`, '=NA()');
  expect(sheet.get('A2')).toBe('Something was typed into a computed column: undo it, or clear E5:E6.');
  write(HEADER + 1, ['Acme', 'Key']);
  expect(sheet.get('A2')).toBe('1 key of 2 · seats 1 of 5 · cut-off 7.0 · next: Bolt 6.50');
  // A score just below the cut-off never looks as if it reached it.
  for (const [score, shown] of [
    [6.994, '6.99'],
    [6.995, '6.995'],
    [6.9996, '6.9996'],
    [7, '7.00'],
    [7.004, '7.00'],
  ] as const) {
    sheet.set(`C${HEADER + 2}`, score);
    expect(sheet.get('A2')).toBe(`1 key of 2 · seats 1 of 5 · cut-off 7.0 · next: Bolt ${shown}`);
  }
  sheet.set(`C${HEADER - 1}`, 6.75);
  expect(sheet.get('A2')).toContain('cut-off 6.75');
  sheet.engine.dispose();
});

test('the sentence over the matrix names the first name that is in the row of another account', () => {
  const sheet = bookOf();
  const write = (row: number, cells: readonly (string | number)[]): void =>
    cells.forEach(
      (cell, at) => void sheet.main.getRange(row - 1, at).setValue(typeof cell === 'number' ? cell : { v: cell, t: 1 }),
    );
  write(3, ['', '', 7, 5, 6, 6]);
  write(HEADER, ['Account', 'Tier', 'Score', 'Rank', 'Suggested tier', 'Why', 'Known as']);
  sheet.set(
    'A2',
    statusFormula(
      placesOf('matrix', ['account', 'tier', 'score', 'rank', 'suggestedTier', 'note', 'knownAs']),
      text,
      'Suggested tier',
    ),
  );
  for (const [names, knownAs, found] of [
    [['Acme', 'Bolt', 'Cord'], ['Acme', 'Bolt', 'Cord'], null],
    [['Bolt', 'Acme', 'Cord'], ['Acme', 'Bolt', 'Cord'], 'Bolt'],
    [['Acme', 'Cord', 'Cord'], ['Acme', 'Bolt', 'Cord'], 'Cord'],
    [['Acme', 'New', 'Cord'], ['Acme', 'Bolt', 'Cord'], null],
    [['Acme', 'Bolt', 'New'], ['Acme', 'Bolt', ''], null],
  ] as const) {
    names.forEach((name, at) => write(HEADER + 1 + at, [name, '', 7.25, 1, 'Key', '', knownAs[at]!]));
    if (found === null) expect(sheet.get('A2')).toMatch(/^3 suggested as key of 3/);
    else expect(sheet.get('A2')).toBe(text.status.apart.replace('{name}', found));
  }
  sheet.engine.dispose();
});

test('the sentence over the matrix counts the seats of groups that share one', () => {
  const sheet = bookOf();
  const columns = ['account', 'tier', 'score', 'rank', 'suggestedTier', 'note', 'group', 'knownAs'];
  const rows = [
    ['', '', 7, 2, 6, 6],
    ['Account', 'Tier', 'Score', 'Rank', 'Suggested tier', 'Why', 'Group'],
    ['North', '', 9, 1, 'Key', '', 'acme'],
    ['South', '', 8.5, 2, 'Key', '', 'acme'],
    ['Bolt', '', 8, 3, 'Key', '', 'bolt'],
    ['Cord', '', 5, 4, 'Watch', '', ''],
  ];
  const write = (row: number, at: number, cell: string | number): void =>
    void sheet.main.getRange(row, at).setValue(typeof cell === 'number' ? cell : { v: cell, t: 1 });
  rows.forEach((cells, down) => cells.forEach((cell, at) => cell !== '' && write(2 + down, at, cell)));
  sheet.set('A2', statusFormula(placesOf('matrix', columns), text, 'Suggested tier'));
  expect(sheet.get('A2')).toBe('3 suggested as key of 4 · seats 2 of 2 · cut-off 7.0 · next: Cord 5.00');
  write(HEADER, 1, 'Key');
  write(HEADER + 3, 1, 'Key');
  expect(sheet.get('A2')).toContain('2 key of 4 · seats 2 of 2');
  write(HEADER + 1, 1, 'Key');
  expect(sheet.get('A2')).toContain('3 key of 4 · seats 2 of 2');
  sheet.engine.dispose();
});

test('a formula is the same in any spelling of Google’s', () => {
  const ours = '=ARRAYFORMULA(IF(\'Goals\'!A1:A="a; B";1;2))';
  expect(isSameFormula(ours, '=ArrayFormula(IF(Goals!A1:A = "a; B", 1, 2))')).toBe(true);
  expect(isSameFormula(ours, '=ArrayFormula(IF(Goals!A1:A="a; b",1,2))')).toBe(false);
});

test('no formula depends on the locale of the workbook, or joins columns of different heights', () => {
  for (const tab of Object.values(tabs)) {
    const columns = tab.columns.map(({ key }) => key);
    if (tab.key === 'matrix') columns.splice(2, 0, 'criterion:a', 'criterion:b');
    const places = new Places(
      tab.key,
      Object.fromEntries(
        Object.values(tabs).map((each) => [
          each.key,
          {
            title: each.key,
            keyRow: 1,
            headerRow: each.headerRow,
            settingsRow: 3,
            columns: new Map(
              (each.key === 'matrix'
                ? [...each.columns.map(({ key }) => key), 'criterion:a']
                : each.columns.map(({ key }) => key)
              ).map((key, at) => [key, at + 1]),
            ),
          },
        ]),
      ),
    );
    for (const { key, formula } of tab.columns) {
      const written =
        formula?.(places, 'Header', text, 'monday', { lead: 0, qualified: 0, offer: 0, negotiation: 0 } as never) ?? '';
      // What is not in quotation marks: numbers with decimals, formats of TEXT, and criteria made of figures are read by the locale.
      const code = written.replace(/"(?:[^"]|"")*"/g, '""');
      if (written !== '') expect(() => heightOf(written)).not.toThrow();
      expect([tab.key, key, code.match(/\d\.\d|\bTEXT\(|(?:COUNT|SUM|AVERAGE)IFS?\([^;]*;""&/g)]).toEqual([tab.key, key, null]);
    }
  }
});
