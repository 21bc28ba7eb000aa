import * as fc from 'fast-check';
import { addDays } from '../../../../../src/model/calendar/addDays';
import { GREGORIAN_YEARS } from '../../../../../src/model/calendar/FiscalYears';
import { foreseeAccounts } from '../../../../../src/model/imports/changes/foreseeAccounts';
import { categoriesIn, cellsOf, EMPTY, importLines, type Held, type Line } from './importLines';

const HISTORY: Line[] = [
  { day: '2024-01-02', amount: 50 },
  { day: '2024-08-01', amount: 50, category: 'Oil' },
  { day: '2025-01-02', amount: 30 },
  { day: '2025-02-10', amount: 40 },
  { day: '2025-03-01', amount: 70, category: 'Oil' },
];
const JANUARY: Line[] = [
  { day: '2026-01-05', amount: 10 },
  { day: '2026-01-31', amount: 6, category: 'Oil' },
];
const LATER: Line[] = [
  { day: '2026-02-02', amount: 20 },
  { day: '2026-03-31', amount: 5 },
];

describe('a file that begins within the year', () => {
  const { held } = importLines(EMPTY, [...HISTORY, ...JANUARY]);

  test('is added to the figures of the days before, which are no longer compared with a year ago', () => {
    const { held: now, finding } = importLines(held, LATER);
    expect(cellsOf(held)).toMatchObject({ revenueToDate: 16, revenueSameDays: 30, ordersToDate: 2, daysToDate: 31 });
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 41, ordersToDate: 4, daysToDate: 90, salesUntil: '2026-03-31' });
    expect(cellsOf(now)).toMatchObject({ revenueSameDays: '', ordersSameDays: '', salesFrom: '2024-01-02' });
    expect(categoriesIn(now)).toEqual({ Tea: [35, 3], Oil: [6, 1] });
    expect(finding).toMatchObject({ values: { state: 'later', known: '2026-01-31', from: '2026-02-02' } });
    expect(finding?.questions[0]).toMatchObject({ answer: 'add', options: ['add', 'replace', 'keep'] });
  });

  test('is added without the days that the workbook has already', () => {
    const overlapping = [{ day: '2026-01-31', amount: 6, category: 'Oil' }, ...LATER];
    expect(cellsOf(importLines(held, overlapping).held)).toMatchObject({ revenueToDate: 41, ordersToDate: 4 });
  });

  test('says which orders were booked late, because they are not added', () => {
    const birch = { day: '2026-01-10', amount: 8, account: 'Birch' };
    const both = importLines(EMPTY, [...HISTORY, ...JANUARY, birch]).held;
    // Alder's last known order is of 31 January, so its line may be in the workbook; Birch's is of the 10th.
    const lines = [
      { day: '2026-01-31', amount: 6, category: 'Oil' },
      { ...birch, day: '2026-01-28', amount: 50 },
      { ...birch, day: '2026-01-29', amount: 0.5 },
      { ...birch, day: '2026-01-29', amount: -3 },
      { ...birch, day: '2026-02-04', amount: 7 },
      ...LATER,
    ];
    const { held: now, late } = importLines(both, lines);
    expect(cellsOf(now, 'Birch')).toMatchObject({ revenueToDate: 15 });
    const values = { rows: 2, amount: 50.5, known: '2026-01-31' };
    expect(late).toEqual({ code: 'lateBooked', values, lines: [3, 4], questions: [] });
    expect(importLines(both, lines, 'keep').late).toMatchObject({ values });
    expect(importLines(both, lines, 'replace').late).toBeNull();
    expect(importLines(held, LATER).late).toBeNull();
  });

  test('says how much of it is added, and how much is not', () => {
    const lines = [
      { day: '2026-01-20', amount: 3.5 },
      { day: '2026-01-31', amount: 10 },
      { day: '2026-03-03', amount: 9, account: 'Birch' },
    ];
    const { held: now, finding } = importLines(held, [...lines, ...LATER]);
    expect(finding?.values).toMatchObject({ added: 34, otherRows: 2, otherAmount: 13.5 });
    expect(Number(cellsOf(now)['revenueToDate']) + Number(cellsOf(now, 'Birch')['revenueToDate'])).toBe(16 + 34);
    const all = importLines(held, LATER).finding?.values;
    expect(all).toMatchObject({ added: 25 });
    expect(all).not.toHaveProperty('otherRows');
    expect(importLines(held, LATER, 'replace').finding?.values).not.toHaveProperty('added');
  });

  test('has no gap between a late order and the next one, across the last known order', () => {
    const every: Line[] = ['2025-11-20', '2025-12-10', '2026-01-01', '2026-01-20'].map((day) => ({ day, amount: 5 }));
    const { held: before } = importLines(EMPTY, every);
    const lines = [
      { day: '2026-01-02', amount: 9 },
      { day: '2026-02-08', amount: 5 },
    ];
    expect(cellsOf(before)).toMatchObject({ longestGap: 22 });
    expect(cellsOf(importLines(before, lines).held)).toMatchObject({ longestGap: 22, lastOrder: '2026-02-08' });
  });

  test('says so too if it ends no later than the figures', () => {
    const first = importLines(EMPTY, [
      ...HISTORY,
      ...JANUARY.slice(0, 1),
      { day: '2026-01-31', amount: 1, account: 'Birch' },
    ]).held;
    const { held: now, late } = importLines(first, [{ day: '2026-01-20', amount: 9 }]);
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 10 });
    expect(late).toMatchObject({ values: { rows: 1, amount: 9, known: '2026-01-31' }, lines: [2] });
  });

  test('changes nothing the second time', () => {
    const { held: now } = importLines(held, LATER);
    const { held: again, finding } = importLines(now, LATER);
    expect(cellsOf(again)).toEqual(cellsOf(now));
    expect(finding).toMatchObject({ values: { state: 'kept' }, questions: [{ answer: 'keep' }] });
  });

  test('replaces them, or leaves them alone, if the user says so', () => {
    expect(cellsOf(importLines(held, LATER, 'replace').held)).toMatchObject({ revenueToDate: 25, revenueSameDays: '' });
    const known = { revenueToDate: 16, revenueSameDays: 30, salesUntil: '2026-01-31', longestGap: 310 };
    expect(cellsOf(importLines(held, LATER, 'keep').held)).toMatchObject(known);
  });

  test('asks first if days are missing between', () => {
    const { finding } = importLines(held, [{ day: '2026-03-02', amount: 1 }]);
    expect(finding).toMatchObject({ values: { state: 'gap' }, questions: [{ answer: 'ask' }] });
  });

  test('gives a new account what it bought', () => {
    const birch = { day: '2026-03-03', amount: 9, account: 'Birch' };
    expect(cellsOf(importLines(held, [...LATER, birch]).held, 'Birch')).toMatchObject({
      revenueToDate: 9,
      salesUntil: '2026-03-31',
    });
  });

  test('leaves a revenue to date of unknown days alone', () => {
    const typed = { ...EMPTY, present: [{ id: 'a', name: 'Alder', key: '', cells: { revenueToDate: 500 } }] };
    const { held: now, finding } = importLines(typed, LATER);
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 500 });
    expect(finding).toMatchObject({ values: { state: 'unclear', customers: 1 }, questions: [{ answer: 'keep' }] });
  });

  test('of months does not add a month of which the workbook has a part', () => {
    const half = importLines(EMPTY, [...HISTORY, { day: '2026-01-05', amount: 10 }, { day: '2026-02-15', amount: 4 }]).held;
    const { held: now, finding } = importLines(half, [
      { day: '2026-02', amount: 9 },
      { day: '2026-03', amount: 5 },
    ]);
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 14, salesUntil: '2026-02-15' });
    expect(finding).toMatchObject({ values: { state: 'unclear' } });
  });

  test('begins within the Jalali year too', () => {
    // 3 Esfand 1404 to 29 Farvardin 1405, then 21 Farvardin to 9 Ordibehesht
    const jalali = { calendar: 'jalali', firstMonth: 1 } as const;
    const old: Line[] = [
      { day: '2026-02-22', amount: 7 },
      { day: '2026-04-02', amount: 283_130_000 },
      { day: '2026-04-18', amount: 75_000_000 },
    ];
    const next: Line[] = [
      { day: '2026-04-10', amount: 1, account: 'Birch' },
      { day: '2026-04-18', amount: 75_000_000 },
      { day: '2026-04-26', amount: 80_000_000 },
      { day: '2026-04-29', amount: -5_000_000 },
    ];
    const { held: first } = importLines({ ...EMPTY, lastFullYear: 1404 }, old, undefined, jalali);
    expect(cellsOf(importLines(first, next, undefined, jalali).held)).toMatchObject({
      revenueToDate: 433_130_000,
      daysToDate: 40,
    });
  });
});

test('a file that ends before the known day leaves what is to date, and what is compared with it, alone', () => {
  const { held } = importLines(EMPTY, [...HISTORY, { day: '2025-12-30', amount: 4 }, ...JANUARY, ...LATER]);
  const { held: now, finding } = importLines(held, [...HISTORY, { day: '2025-12-30', amount: 5 }]);
  expect(cellsOf(now)).toEqual({ ...cellsOf(held), revenue3: 145 });
  expect(finding).toMatchObject({ values: { state: 'kept' }, questions: [{ options: ['keep'] }] });
});

describe('a file that has the running year again', () => {
  const birch: Line[] = [
    { day: '2025-03-02', amount: 3, account: 'Birch' },
    { day: '2026-01-20', amount: 100, account: 'Birch' },
    { day: '2026-01-31', amount: 84, account: 'Birch' },
  ];
  const { held } = importLines(EMPTY, [...HISTORY, ...JANUARY, ...birch]);
  const again = (more: Line[]): Line[] => [...JANUARY, ...birch.slice(1), ...more];
  const sums = { state: 'again', known: '2026-01-31', inWorkbook: 200 };

  test('and the same sums replaces the figures without a question, from whatever day on', () => {
    for (const lines of [[...HISTORY, ...birch.slice(0, 1), ...again(LATER)], again(LATER)]) {
      const { held: now, finding } = importLines(held, lines);
      expect(finding).toBeNull();
      expect(cellsOf(now)).toMatchObject({ revenueToDate: 41, ordersToDate: 4 });
    }
    const { held: now } = importLines(held, [...HISTORY, ...birch.slice(0, 1), ...again(LATER)]);
    expect(cellsOf(now)).toMatchObject({ revenueSameDays: 140, ordersSameDays: 3 });
  });

  test('with other sums replaces the figures, and says both sums and how many customers differ', () => {
    const first = { day: '2026-01-01', amount: 2 };
    const fewer = [first, ...again([]).filter(({ amount }) => amount !== 6)];
    const { held: now, finding } = importLines(held, fewer);
    expect(finding).toMatchObject({ values: { ...sums, answer: 'replace', differ: 1, inFile: 196 } });
    expect(finding?.questions[0]).toMatchObject({ answer: 'replace', options: ['replace', 'keep'] });
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 12, ordersToDate: 2 });
    expect(cellsOf(now, 'Birch')).toMatchObject({ revenueToDate: 184 });
    expect(cellsOf(importLines(held, fewer, 'keep').held)).toEqual(cellsOf(held));
  });

  test('with more in it than is known is a correction from whatever day of the first ones on', () => {
    const { held: now, finding } = importLines(held, again([{ day: '2026-01-30', amount: 9 }]));
    expect(finding).toMatchObject({ values: { ...sums, answer: 'replace', differ: 1, inFile: 209 } });
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 25, ordersToDate: 3 });
  });

  test('with later days too replaces the figures, or adds what is later', () => {
    const corrected = [{ day: '2026-01-01', amount: 9 }, ...again(LATER).filter(({ amount }) => amount !== 10)];
    const { held: now, finding } = importLines(held, corrected);
    expect(finding).toMatchObject({ values: { ...sums, answer: 'replace', differ: 1, inFile: 199 } });
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 40, salesUntil: '2026-03-31' });
    const added = importLines(held, corrected, 'add');
    expect(added.finding?.values).toMatchObject({ added: 25 });
    expect(cellsOf(added.held)).toMatchObject({ revenueToDate: 41, salesUntil: '2026-03-31' });
  });

  test('is asked about where it lacks sales and begins after the first day, or lacks many', () => {
    const lacking = again([]).filter(({ amount }) => amount !== 10);
    expect(importLines(held, [{ day: '2026-01-03', amount: 1 }, ...lacking]).finding).toMatchObject({
      values: { ...sums, answer: 'ask', differ: 1, inFile: 191 },
      questions: [{ answer: 'ask', options: ['ask', 'replace', 'keep'] }],
    });
    const half = [{ day: '2026-01-01', amount: 2 }, ...again([]).filter(({ amount }) => amount !== 84)];
    expect(importLines(held, half).finding).toMatchObject({ questions: [{ answer: 'ask' }] });
    expect(cellsOf(importLines(held, half, 'replace').held, 'Birch')).toMatchObject({ revenueToDate: 100 });
  });

  test('is a correction from the first line of a workbook that has no earlier year, although it lacks a sale', () => {
    const { held: young } = importLines(EMPTY, again([]));
    const fewer = again([]).filter(({ amount }) => amount !== 6);
    expect(importLines(young, fewer).finding).toMatchObject({ values: { answer: 'replace', inFile: 194, inWorkbook: 200 } });
  });

  test('with numbers of documents lacks nothing where one without them has fewer days with an order', () => {
    const { held: numbered } = importLines(EMPTY, [...HISTORY, ...again([])]);
    const present = numbered.present.map((row) => ({ ...row, cells: { ...row.cells, ordersToDate: 9 } }));
    const { finding, held: now } = importLines({ ...numbered, present }, again([]));
    expect(finding).toBeNull();
    expect(cellsOf(now)).toMatchObject({ revenueToDate: 16, ordersToDate: 2 });
  });

  test('has the gap that a deleted invoice leaves, and the last order that is left', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-02-25', '2026-03-20', '2026-04-10'];
    const lines = (all: string[]): Line[] => [
      ...all.map((day) => ({ day, amount: 1 })),
      { day: '2026-04-30', amount: 90, account: 'Birch' },
    ];
    const { held: first } = importLines(EMPTY, [...HISTORY.slice(-2), ...lines(days)]);
    expect(cellsOf(first)).toMatchObject({ longestGap: 306, lastOrder: '2026-04-10' });
    const known = { ...first, present: first.present.map((row) => ({ ...row, cells: { ...row.cells, longestGap: 39 } })) };
    const { held: now, finding } = importLines(known, lines(days.filter((day) => day !== '2026-02-25' && day !== '2026-04-10')));
    expect(finding).toMatchObject({ values: { answer: 'replace' } });
    expect(cellsOf(now)).toMatchObject({ longestGap: 47, lastOrder: '2026-03-20', ordersToDate: 3 });
    // A gap of an earlier year stays, and so does one whose days are not in the file.
    expect(cellsOf(importLines(first, lines(days.slice(0, 4))).held)).toMatchObject({ longestGap: 306 });
    expect(cellsOf(importLines(known, lines(days.slice(0, 4)), 'keep').held)).toMatchObject({
      longestGap: 39,
      lastOrder: '2026-04-10',
    });
  });

  test('names fewer customers, and the sums are of those that it names', () => {
    const { finding, missing } = importLines(held, [...JANUARY, { day: '2026-01-01', amount: 1 }]);
    expect(finding).toMatchObject({ values: { inFile: 17, inWorkbook: 16, differ: 1 } });
    expect(missing).toMatchObject({ values: { customers: 1, example: 'Birch', answer: 'keep' } });
  });
});

describe('a file of the running year alone', () => {
  const oilOfBirch = { day: '2025-01-20', amount: 9, account: 'Birch', category: 'Oil' };
  const birch = { day: '2026-01-20', amount: 3, account: 'Birch' };
  const ofYear: Line[] = [...JANUARY, birch];
  const { held } = importLines(EMPTY, [...HISTORY, oilOfBirch, ...ofYear]);
  const oil = (of: Held) => of.categories.find(({ id, name }) => id === 'Oil' && name === 'Birch')?.cells ?? {};
  const KNOWN = { revenueSameDays: 9, ordersSameDays: 1, firstOrder: '2025-01-20', lastOrder: '2025-01-20' };

  test('and the same last day leaves what it cannot know, also of categories that it lacks', () => {
    expect(oil(held)).toMatchObject({ ...KNOWN, revenueToDate: 0 });
    const { held: now, rows } = importLines(held, ofYear);
    expect(cellsOf(now)).toEqual(cellsOf(held));
    expect(cellsOf(now, 'Birch')).toEqual(cellsOf(held, 'Birch'));
    expect(oil(now)).toMatchObject({ ...KNOWN, revenueToDate: 0, ordersToDate: 0 });
    const options = { fileYear: 2025, lastFullYear: 2025, choices: {}, categories: held.categories };
    expect(foreseeAccounts(rows, held.present, options)).toMatchObject({ unchanged: 2, updated: [], outdated: [] });
  });

  test('which lacks all sales of a category says that nothing of it was bought', () => {
    const { held: before } = importLines(EMPTY, [...HISTORY, oilOfBirch, ...ofYear, { ...birch, amount: 0.1, category: 'Oil' }]);
    expect(oil(before)).toMatchObject({ revenueToDate: 0.1, lastOrder: '2026-01-20' });
    const { held: now, rows } = importLines(before, ofYear, 'replace');
    expect(oil(now)).toMatchObject({ ...KNOWN, revenueToDate: 0, ordersToDate: 0, lastOrder: '' });
    const ofOil = rows.map((row) => ({ ...row, values: {} }));
    const options = { fileYear: 2025, lastFullYear: 2025, choices: {}, categories: before.categories };
    expect(foreseeAccounts(ofOil, before.present, options)).toMatchObject({ updated: ['Birch'], unchanged: 1 });
  });

  test('and a later last day empties the same days a year ago, and says so', () => {
    const { rows, held: now } = importLines(held, [...ofYear, ...LATER, { ...birch, day: '2026-03-30' }]);
    expect(oil(now)).toMatchObject({ lastOrder: '2025-01-20', revenueToDate: 0 });
    expect(oil(now)).not.toHaveProperty('revenueSameDays');
    const { outdated } = foreseeAccounts(rows, held.present, { fileYear: 2025, lastFullYear: 2025, choices: {} });
    expect(outdated).toContainEqual({ name: 'Birch', column: 'revenueSameDays', from: 9, to: '' });
  });

  test('leaves nothing of the year before where the file has that year too', () => {
    const { held: now } = importLines(held, [...HISTORY.slice(2), ...ofYear]);
    expect(oil(now)).toMatchObject({ revenueSameDays: 0, ordersSameDays: 0, lastOrder: '' });
  });
});

test('a file of some days that are known says how many customers have more in it than is known, and changes nothing', () => {
  const { held } = importLines(EMPTY, [...HISTORY, ...JANUARY, ...LATER]);
  const more = [
    { day: '2026-02-02', amount: 20 },
    { day: '2026-02-20', amount: 50 },
  ];
  const { finding, held: now } = importLines(held, more);
  expect(finding).toMatchObject({ values: { state: 'kept', more: 1, answer: 'keep' } });
  expect(cellsOf(now)).toEqual(cellsOf(held));
  expect(importLines(held, more.slice(0, 1)).finding).toMatchObject({ values: { state: 'kept', more: 0 } });
});

const toDateOf = (held: Held): number =>
  ['Alder', 'Birch'].reduce((sum, name) => sum + Number(cellsOf(held, name)['revenueToDate'] ?? 0), 0);

test('in however many files the lines of a year come, their sums are those of one file, and what is compared is right or blank', () => {
  const line = fc.record({
    day: fc.integer({ min: 0, max: 400 }).map((after) => addDays('2025-01-01', after)),
    amount: fc.integer({ min: 1, max: 99 }),
    account: fc.constantFrom('Alder', 'Birch'),
    category: fc.constantFrom('Tea', 'Oil'),
  });
  const whole: Line[] = ['2024-01-01', '2025-01-01', '2026-01-01'].flatMap((day) =>
    ['Alder', 'Birch'].map((account) => ({ day, amount: 1, account })),
  );
  const dates = fc.uniqueArray(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), dates, fc.integer({ min: 0, max: 20 }), (lines, cuts, overlap) => {
      const untils = [...cuts.map((after) => addDays('2026-01-01', after)).sort(), '2026-03-20'];
      // Each file has a line on its last day.
      const all = [...whole, ...lines, ...untils.flatMap((day) => [{ day, amount: 1, account: 'Alder' }])];
      const { held: right } = importLines(EMPTY, all);
      let held = importLines(
        EMPTY,
        all.filter(({ day }) => day <= (untils[0] as string)),
      ).held;
      for (const [at, until] of untils.slice(1).entries()) {
        const from = addDays(untils[at] as string, 1 - overlap);
        const part = all.filter(({ day }) => day >= from && day <= until);
        const before = toDateOf(held);
        const { held: next, finding } = importLines(held, part, 'add', GREGORIAN_YEARS, 'zero');
        held = next;
        const added = finding?.values['added'];
        if (added !== undefined) expect(toDateOf(held)).toBe(before + Number(added));
        const { revenueSameDays = '' } = cellsOf(held);
        const rightThen = cellsOf(
          importLines(
            EMPTY,
            all.filter(({ day }) => day <= until),
          ).held,
        );
        expect(['', rightThen['revenueSameDays']]).toContain(revenueSameDays);
      }
      for (const name of ['Alder', 'Birch']) {
        const known = cellsOf(held, name);
        const expected = cellsOf(right, name);
        for (const column of [
          'revenueToDate',
          'ordersToDate',
          'salesFrom',
          'salesUntil',
          'daysToDate',
          'lastOrder',
          'firstOrder',
        ])
          expect(known[column]).toEqual(expected[column]);
        expect(known['longestGap']).toEqual(expected['longestGap']);
        expect(categoriesIn(held, name)).toEqual(categoriesIn(right, name));
      }
    }),
    { seed: 3, numRuns: 150 },
  );
});
