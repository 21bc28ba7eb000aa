import type { ImportedRow } from '../../../src/actions/imports/importAccounts';
import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

/** A customer that ordered every 20 days, and not for 120 days. */
const SILENT: ImportedRow['values'] = {
  revenue3: 9000,
  revenueToDate: 500,
  revenueSameDays: 4000,
  orders: 18,
  ordersToDate: 1,
  ordersSameDays: 7,
  firstOrder: '2022-01-10',
  lastOrder: '2026-01-31',
  usualInterval: 20,
  longestGap: 45,
  salesFrom: '2022-01-03',
  salesUntil: '2026-05-31',
  daysToDate: 151,
};

/** Alder is silent and a key account; Birch buys as ever. */
function silentWorkbook(): OpenedWorkbook {
  const workbook = emptyWorkbook();
  const rows = [
    { account: 'Alder', values: SILENT },
    { account: 'Birch', values: { ...SILENT, lastOrder: '2026-05-20', revenueToDate: 4000, ordersToDate: 7 } },
  ];
  workbook.ask('importAccounts', importedPart(rows, 2025));
  const { accounts } = workbook.ask('loadAccounts', {});
  workbook.ask('saveCandidates', { ids: accounts.map(({ id }) => id) });
  return workbook;
}

const alarmsOf = (workbook: OpenedWorkbook) =>
  workbook
    .ask('loadRankAccounts', {})
    .alarms.map(({ name, alarms }) => [name, alarms.map(({ kind, answer }) => [kind, answer?.why])]);

const confirmAlder = (workbook: OpenedWorkbook) => {
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const account = ranking.candidates.find(({ name }) => name === 'Alder')?.id ?? '';
  const decisions = [{ account, tier: 'key' as const, why: 'Strategic', approvedBy: 'Sara' }];
  return workbook.request('confirmTiers', { revision, decisions, capacity: 5 });
};

test('the alarms of candidates are part of the ranking', () => {
  expect(alarmsOf(silentWorkbook())).toEqual([
    [
      'Alder',
      [
        ['silent', undefined],
        ['fallen', undefined],
      ],
    ],
  ]);
});

test('a ranking that is shown while it is chosen has the same alarms', () => {
  const workbook = silentWorkbook();
  expect(workbook.ask('loadAlarms', {}).alarms).toEqual(workbook.ask('loadRankAccounts', {}).alarms);
});

test('a customer that stopped and is not a candidate is watched too, but not one with nothing at stake', () => {
  const workbook = emptyWorkbook();
  const rows = [
    { account: 'Alder', values: SILENT },
    { account: 'Calder', values: { ...SILENT, revenueToDate: 0, ordersToDate: 0 } },
    {
      account: 'Gone',
      values: { ...SILENT, revenue3: 0, revenueToDate: 0, revenueSameDays: 0, orders: 0, ordersToDate: 0, ordersSameDays: 0 },
    },
  ];
  workbook.ask('importAccounts', importedPart(rows, 2025));
  const { accounts } = workbook.ask('loadAccounts', {});
  workbook.ask('saveCandidates', { ids: accounts.filter(({ name }) => name === 'Alder').map(({ id }) => id) });
  const { alarms } = workbook.ask('loadRankAccounts', {});
  expect(alarms.map(({ name, isCandidate }) => [name, isCandidate])).toEqual([
    ['Alder', true],
    ['Calder', false],
  ]);
});

test('an account with an unanswered alarm is confirmed as key only after a word', () => {
  const workbook = silentWorkbook();
  expect(confirmAlder(workbook)).toMatchObject({
    ok: false,
    problems: [{ code: 'alarmsUnanswered', values: { names: 'Alder' } }],
  });
  const account = workbook.ask('loadRankAccounts', {}).alarms[0]?.id ?? '';
  const { alarms } = workbook.ask('answerAlarms', { account, why: 'The plant is being rebuilt' });
  expect(alarms.map(({ answer }) => answer?.why)).toEqual(['The plant is being rebuilt', 'The plant is being rebuilt']);
  expect(confirmAlder(workbook)).toMatchObject({ ok: true });
});

test('an answered alarm is quiet until more than time makes it worse, also after the account has another name', () => {
  const workbook = silentWorkbook();
  const account = workbook.ask('loadRankAccounts', {}).alarms[0]?.id ?? '';
  workbook.ask('answerAlarms', { account, why: 'Rebuilt' });
  const { letter, row } = readTab(workbook, 'Accounts');
  const cell = `${letter('account')}${row('Alder')}`;
  workbook.user((book, at) => void book.getSheetByName('Accounts')?.getRange(at).setValue('Alder Ltd'), cell);
  expect(alarmsOf(workbook)).toEqual([
    [
      'Alder Ltd',
      [
        ['silent', 'Rebuilt'],
        ['fallen', 'Rebuilt'],
      ],
    ],
  ]);
  const known = alarmsOf(workbook);
  const bringIn = (later: ImportedRow['values'], id: string) =>
    workbook.ask('importAccounts', importedPart([{ account: 'Alder Ltd', values: { ...SILENT, ...later } }], 2025, id));
  bringIn({ salesUntil: '2026-07-30', daysToDate: 211 }, 'later');
  expect(alarmsOf(workbook)).toEqual(known);
  bringIn({ salesUntil: '2026-10-31', daysToDate: 304, lastOrder: '2026-08-10' }, 'after another order');
  expect(alarmsOf(workbook)).toEqual([
    [
      'Alder Ltd',
      [
        ['silent', undefined],
        ['fallen', 'Rebuilt'],
      ],
    ],
  ]);
});

test('an answer is a line of History', () => {
  const workbook = silentWorkbook();
  const account = workbook.ask('loadRankAccounts', {}).alarms[0]?.id ?? '';
  workbook.ask('answerAlarms', { account, why: 'Rebuilt' });
  expect(readTab(workbook, 'History').rows).toContainEqual(
    expect.objectContaining({ action: 'Known, because', account: 'Alder', to: 'Rebuilt' }),
  );
  expect(workbook.request('answerAlarms', { account: 'gone', why: 'x' })).toMatchObject({
    ok: false,
    problems: [{ code: 'accountGone' }],
  });
});

describe('a question that is still open when a file of later sales leaves nothing to compare', () => {
  const AUGUST = {
    ...SILENT,
    revenueToDate: 1000,
    revenueSameDays: 8000,
    ordersSameDays: 16,
    ordersToDate: 2,
    lastOrder: '2026-08-20',
    salesUntil: '2026-08-31',
    daysToDate: 243,
  };
  const SEPTEMBER = { revenueToDate: 1100, ordersToDate: 3, lastOrder: '2026-09-20', salesUntil: '2026-09-30', daysToDate: 273 };
  const imports = (...files: ImportedRow['values'][]): OpenedWorkbook => {
    const workbook = emptyWorkbook();
    for (const [at, values] of files.entries())
      workbook.ask('importAccounts', importedPart([{ account: 'Alder', values }], 2025, `file ${at}`));
    return workbook;
  };
  const asked = (workbook: OpenedWorkbook) =>
    workbook
      .ask('loadAlarms', {})
      .alarms.flatMap(({ alarms }) => alarms.map(({ kind, leftOpen, answer }) => [kind, leftOpen, answer?.why]));

  test('stays, with the day of its figures', () => {
    expect(asked(imports(AUGUST))).toEqual([['fallen', undefined, undefined]]);
    const left = [['fallen', '2026-08-31', undefined]];
    expect(asked(imports(AUGUST, SEPTEMBER))).toEqual(left);
    expect(asked(imports(AUGUST, SEPTEMBER, { ...SEPTEMBER, salesUntil: '2026-10-31', daysToDate: 304 }))).toEqual(left);
  });

  test('ends with an answer, which holds when the comparison is back', () => {
    const workbook = imports(AUGUST, SEPTEMBER);
    const [alder] = workbook.ask('loadAlarms', {}).alarms;
    workbook.ask('answerAlarms', { account: alder?.id ?? '', why: 'Rebuilt' });
    expect(asked(workbook)).toEqual([]);
    const whole = { ...AUGUST, ...SEPTEMBER, revenueSameDays: 9000 };
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values: whole }], 2025, 'whole'));
    expect(asked(workbook)).toEqual([['fallen', undefined, 'Rebuilt']]);
  });

  test('is asked of its own figures, or gone, when the comparison is back', () => {
    const whole = { ...AUGUST, ...SEPTEMBER };
    expect(asked(imports(AUGUST, SEPTEMBER, whole))).toEqual([['fallen', undefined, undefined]]);
    expect(asked(imports(AUGUST, SEPTEMBER, { ...whole, revenueToDate: 8100, ordersToDate: 15 }))).toEqual([]);
  });

  test('is the question of its own figures again once the import is undone', () => {
    const workbook = imports(AUGUST, SEPTEMBER);
    workbook.ask('undoImport', { run: 'file 1' });
    expect(asked(workbook)).toEqual([['fallen', undefined, undefined]]);
  });

  describe('goes with the import that raised it', () => {
    const steady = { ...AUGUST, revenueToDate: 7900, ordersToDate: 15 };
    const later = { revenueToDate: 8300, ordersToDate: 16, lastOrder: '2026-09-20', salesUntil: '2026-09-30', daysToDate: 273 };
    const bring = (workbook: OpenedWorkbook, values: ImportedRow['values'], run: string) =>
      workbook.ask('importAccounts', importedPart([{ account: 'Alder', values }], 2025, run));

    test('in a workbook without open questions', () => {
      const workbook = imports(steady);
      bring(workbook, AUGUST, 'wrong');
      workbook.ask('undoImport', { run: 'wrong' });
      bring(workbook, later, 'later');
      expect(asked(workbook)).toEqual([]);
    });

    test('in a workbook in which it was asked of other figures before', () => {
      const workbook = imports(AUGUST, SEPTEMBER);
      bring(workbook, { ...AUGUST, revenueToDate: 900, salesUntil: '2026-10-31', daysToDate: 304 }, 'wrong');
      workbook.ask('undoImport', { run: 'wrong' });
      bring(workbook, { ...later, revenueToDate: 1200 }, 'later');
      expect(asked(workbook)).toEqual([['fallen', '2026-08-31', undefined]]);
    });

    test('unless it was answered since', () => {
      const workbook = imports(steady);
      bring(workbook, AUGUST, 'wrong');
      workbook.ask('answerAlarms', { account: workbook.ask('loadAlarms', {}).alarms[0]?.id ?? '', why: 'Rebuilt' });
      workbook.ask('undoImport', { run: 'wrong' });
      bring(workbook, AUGUST, 'again');
      expect(asked(workbook)).toEqual([['fallen', undefined, 'Rebuilt']]);
    });
  });
});

describe('a question that is still open when its year ends', () => {
  const NOVEMBER = {
    ...SILENT,
    revenueToDate: 1000,
    revenueSameDays: 8000,
    ordersSameDays: 16,
    ordersToDate: 2,
    lastOrder: '2026-11-20',
    salesUntil: '2026-11-30',
    daysToDate: 334,
  };
  const JANUARY = {
    revenue2: 9000,
    revenue3: 1100,
    revenueToDate: 700,
    revenueSameDays: 600,
    orders: 3,
    ordersToDate: 1,
    ordersSameDays: 1,
    lastOrder: '2027-01-20',
    salesUntil: '2027-01-31',
    daysToDate: 31,
  };
  const inNovember = (): OpenedWorkbook => {
    const workbook = emptyWorkbook();
    const rows = ['Alder', 'Birch'].map((account) => ({ account, values: NOVEMBER }));
    workbook.ask('importAccounts', importedPart(rows, 2025));
    return workbook;
  };
  const asked = (workbook: OpenedWorkbook) =>
    workbook.ask('loadAlarms', {}).alarms.flatMap(({ name, alarms }) => {
      const open = alarms.filter(({ answer }) => answer === null);
      return open.length === 0 ? [] : [[name, open.map(({ kind, leftOpen }) => [kind, leftOpen])]];
    });
  const next = (workbook: OpenedWorkbook, values: ImportedRow['values'], run = 'next') =>
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values }], 2026, run));

  test('is asked in January, also of an account that the new file lacks', () => {
    const workbook = inNovember();
    expect(asked(workbook)).toEqual([
      ['Alder', [['fallen', undefined]]],
      ['Birch', [['fallen', undefined]]],
    ]);
    next(workbook, JANUARY);
    const left = ['Alder', 'Birch'].map((name) => [name, [['fallen', '2026-11-30']]]);
    expect(asked(workbook)).toEqual(left);
    next(workbook, { ...JANUARY, revenueToDate: 1500, salesUntil: '2027-02-28', daysToDate: 59 }, 'February');
    expect(asked(workbook)).toEqual(left);
  });

  test('is gone once it is explained, and stays gone', () => {
    const workbook = inNovember();
    next(workbook, JANUARY);
    const [alder] = workbook.ask('loadAlarms', {}).alarms;
    expect(workbook.ask('answerAlarms', { account: alder?.id ?? '', why: 'Rebuilt' }).alarms).toMatchObject([
      { kind: 'halved', answer: { why: 'Rebuilt' } },
    ]);
    expect(asked(workbook)).toEqual([['Birch', [['fallen', '2026-11-30']]]]);
    next(workbook, { ...JANUARY, salesUntil: '2027-02-28', daysToDate: 59 }, 'February');
    expect(asked(workbook)).toEqual([['Birch', [['fallen', '2026-11-30']]]]);
  });

  test('is not asked if December answered it', () => {
    const workbook = inNovember();
    const december = { ...NOVEMBER, revenue2: 9000, revenue3: 8800, ordersToDate: 17, salesUntil: '2026-12-31', daysToDate: 365 };
    const rows = ['Alder', 'Birch'].map((account) => ({ account, values: { ...december, revenueToDate: '' } }));
    workbook.ask('importAccounts', importedPart(rows, 2026, 'December'));
    expect(asked(workbook)).toEqual([]);
    next(workbook, { ...JANUARY, revenue3: 8800, orders: 17 });
    expect(asked(workbook)).toEqual([]);
  });

  test('is not asked if it was explained in its year', () => {
    const workbook = inNovember();
    for (const { id } of workbook.ask('loadAlarms', {}).alarms) workbook.ask('answerAlarms', { account: id, why: 'Rebuilt' });
    next(workbook, JANUARY);
    expect(asked(workbook)).toEqual([]);
  });

  test('is the question of its year again once the import is undone', () => {
    const workbook = inNovember();
    next(workbook, JANUARY);
    workbook.ask('undoImport', { run: 'next' });
    expect(asked(workbook)).toEqual([
      ['Alder', [['fallen', undefined]]],
      ['Birch', [['fallen', undefined]]],
    ]);
  });
});

describe('accounts that only have yearly figures', () => {
  const yearly = (): OpenedWorkbook => {
    const workbook = emptyWorkbook();
    const rows = [
      { account: 'Alder', values: { revenue1: 1000, revenue2: 900, revenue3: 200 } },
      { account: 'Birch', values: { revenue1: 1000, revenue2: 900, revenue3: 800 } },
    ];
    workbook.ask('importAccounts', importedPart(rows, 2025));
    const { accounts } = workbook.ask('loadAccounts', {});
    workbook.ask('saveCandidates', { ids: accounts.map(({ id }) => id) });
    return workbook;
  };

  test('raise an alarm when the last full year is far below their own earlier years, and are confirmed after a word', () => {
    const workbook = yearly();
    const { alarms } = workbook.ask('loadAlarms', {});
    expect(alarms).toMatchObject([
      { name: 'Alder', asOf: '2025-12-31', alarms: [{ kind: 'halved', now: 200, before: 900, earlier: 1000, stake: 750 }] },
    ]);
    expect(confirmAlder(workbook)).toMatchObject({ ok: false, problems: [{ code: 'alarmsUnanswered' }] });
    workbook.ask('answerAlarms', { account: alarms[0]?.id ?? '', why: 'Moved' });
    expect(confirmAlder(workbook)).toMatchObject({ ok: true });
    expect(alarmsOf(workbook)).toEqual([['Alder', [['halved', 'Moved']]]]);
  });

  test('are still asked about last year when it is closed by a file of the next one', () => {
    const workbook = yearly();
    const values = { revenue1: 900, revenue2: 200, revenue3: 850 };
    workbook.ask('importAccounts', importedPart([{ account: 'Alder', values }], 2026, 'next'));
    expect(workbook.ask('loadAlarms', {}).alarms).toMatchObject([{ alarms: [{ kind: 'halved', leftOpen: '2025-12-31' }] }]);
  });
});
