import { emptyWorkbook, openWorkbook, persianWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { whatMatters } from '../../setup/whatMatters';
import { readTab } from '../../setup/readTab';

/** Types into a cell like a user; onEdit follows. */
function type(workbook: OpenedWorkbook, title: string, cell: string, value: string | boolean): void {
  workbook.user((book, tab, at, entry) => void book.getSheetByName(tab)!.getRange(at).setValue(entry), title, cell, value);
  workbook.host.edited(`'${title}'!${cell}`);
}

test('a changed name is updated in all tables at once, with a toast', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  expect(workbook.values('Scoring Matrix', 'A5')).toEqual([['Ferrowald AG']]);
  type(workbook, 'Scoring Matrix', 'A6', 'Tarnwick Ltd');
  expect(workbook.values('Accounts', 'A4')).toEqual([['Tarnwick Ltd']]);
  expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
    'Ferrowald Steel (sample) is now called Ferrowald AG in all tabs.',
    'Tarnwick Foods (sample) is now called Tarnwick Ltd in all tabs.',
  ]);
});

test('a name typed in the matrix is added to the register, and a ticked account to the matrix', () => {
  const workbook = emptyWorkbook();
  type(workbook, 'Scoring Matrix', 'A5', 'Ernst Handel');
  type(workbook, 'Accounts', 'A4', 'QUICK-Stop');
  type(workbook, 'Accounts', 'B4', true);
  expect(readTab(workbook, 'Accounts').rows.map(({ account, candidate }) => [account, candidate])).toEqual([
    ['Ernst Handel', true],
    ['QUICK-Stop', true],
  ]);
  expect(readTab(workbook, 'Scoring Matrix').rows.map(({ account }) => account)).toEqual(['Ernst Handel', 'QUICK-Stop']);
  expect(workbook.screen.toasts).toEqual([]);
});

test('a typed name that another account has is reported and leaves the cell, and nothing else changes', () => {
  for (const title of ['Accounts', 'Scoring Matrix']) {
    const workbook = sampleWorkbook();
    const before = whatMatters(workbook);
    type(workbook, title, title === 'Accounts' ? 'A3' : 'A5', 'Tarnwick Foods (sample)');
    expect(whatMatters(workbook)).toEqual(before);
    expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
      'There is already an account named Tarnwick Foods (sample).',
    ]);
  }
});

test('a name in the matrix that only an account outside it has leaves the cell too', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'A27', 'Blauer See');
  const before = whatMatters(workbook);
  type(workbook, 'Scoring Matrix', 'A5', 'blauer  see');
  expect(whatMatters(workbook)).toEqual(before);
});

test('only a duplicate name is reported', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'A3', 'Tarnwick Foods (sample)');
  type(workbook, 'Accounts', 'A27', 'Blauer See');
  expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
    'There is already an account named Tarnwick Foods (sample).',
  ]);
});

/** Candidates without scores. */
function unscored(): OpenedWorkbook {
  const workbook = emptyWorkbook();
  workbook.user(
    (book) =>
      void book
        .getSheetByName('Scoring Matrix')!
        .getRange('A5:A8')
        .setValues([['E'], ['G'], ['I'], ['J']]),
  );
  workbook.host.edited("'Scoring Matrix'!A5:A8");
  return workbook;
}

/** Pastes names over those of the matrix. */
function paste(workbook: OpenedWorkbook, names: readonly string[]): void {
  workbook.user(
    (book, values) =>
      void book
        .getSheetByName('Scoring Matrix')!
        .getRange('A5:A8')
        .setValues(values.map((name) => [name])),
    [...names],
  );
  workbook.host.edited("'Scoring Matrix'!A5:A8");
}

const candidatesOf = (workbook: OpenedWorkbook) => ({
  register: readTab(workbook, 'Accounts').rows.map(({ account, candidate }) => [account, candidate]),
  matrix: readTab(workbook, 'Scoring Matrix').rows.map(({ account }) => account),
});

test('names pasted over names are counted, those that are twice are named, and an undo brings all candidates back', () => {
  for (const pasted of [
    ['3', '3', '7', '3'],
    ['1', '2', '3', '4'],
    ['G', 'G', 'G', 'G'],
    ['', '', 'I', ''],
  ]) {
    const workbook = unscored();
    const before = candidatesOf(workbook);
    paste(workbook, pasted);
    paste(workbook, ['E', 'G', 'I', 'J']);
    expect(candidatesOf(workbook)).toEqual(before);
  }
  const workbook = unscored();
  paste(workbook, ['3', '3', '7', '3']);
  paste(workbook, ['1', '2', '7', '4']);
  expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
    'I is now called 7 in all tabs. There is already an account named 3.',
    '3 accounts are renamed in all tabs: 1, 2 and 4.',
  ]);
});

test('a name that waits leaves its account a candidate, and adds none', () => {
  const workbook = unscored();
  paste(workbook, ['3', '3', 'I', 'J']);
  expect(candidatesOf(workbook).register).toEqual(['E', 'G', 'I', 'J'].map((name) => [name, true]));
});

test('unticking a scored account explains why it stays', () => {
  const workbook = sampleWorkbook();
  type(workbook, 'Accounts', 'B3', false);
  expect(workbook.values('Accounts', 'B3')).toEqual([[true]]);
  expect(workbook.screen.toasts[0]?.message).toMatch(/^Ferrowald Steel \(sample\) stays a candidate/);
});

test('a tier typed over a confirmed one is a request, and says where it is decided', () => {
  const workbook = sampleWorkbook();
  const [[tier = '']] = workbook.values('Scoring Matrix', 'B5') as [[string?]];
  type(workbook, 'Scoring Matrix', 'B5', tier === 'Watch' ? 'Standard' : 'Watch');
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const decisions = ranking.candidates.map(({ id }, at) => ({
    account: id,
    tier: at < 5 ? ('key' as const) : ('standard' as const),
    why: 'As agreed',
    approvedBy: '',
  }));
  // While no tier is confirmed, a typed one is as good as any.
  expect(workbook.screen.toasts).toEqual([]);
  workbook.ask('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity });
  type(workbook, 'Scoring Matrix', 'B6', 'Watch');
  expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
    'Typed tiers count in this sheet alone until you decide in Rank accounts ▸ Confirm tiers.',
  ]);
});

test('what is typed or pasted into a computed column is named at once, with the cells to clear', () => {
  const workbook = sampleWorkbook();
  workbook.user(
    (book) =>
      void book
        .getSheetByName('Scoring Matrix')!
        .getRange('G5:H7')
        .setValues([
          [5, 6],
          [5, 6],
          [5, 6],
        ]),
  );
  workbook.host.edited("'Scoring Matrix'!G5:H7");
  const message = 'Something was typed into a computed column: undo it, or clear H5:H7.';
  expect(workbook.screen.toasts.map((toast) => toast.message)).toEqual([message]);
  expect(workbook.values('Scoring Matrix', 'A2')).toEqual([[message]]);
});

test('any other edit takes one read and no write; a score takes one more, of the format that says how it was typed', () => {
  const workbook = sampleWorkbook();
  for (const [place, reads] of [
    ["'Scoring Matrix'!C5", 2],
    ['Accounts!H3', 1],
    ['Settings!A1', 1],
  ] as const) {
    workbook.host.edited(place);
    expect([workbook.host.cost.reads, workbook.host.cost.writes]).toEqual([reads, 0]);
  }
});

test('an edit in a workbook that was never set up, or during a command, is harmless', () => {
  const fresh = openWorkbook();
  expect(() => fresh.host.edited('Sheet1!A1')).not.toThrow();
  const workbook = sampleWorkbook();
  const release = workbook.host.holdLock('document');
  type(workbook, 'Accounts', 'A3', 'Ferrowald AG');
  expect(workbook.values('Scoring Matrix', 'A5')).toEqual([['Ferrowald Steel (sample)']]);
  release();
  workbook.ask('loadRanking', {});
  expect(workbook.values('Scoring Matrix', 'A5')).toEqual([['Ferrowald AG']]);
});

test('an edit in a partly sorted table waits until the user repairs it', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3:R26').sort(1));
  expect(() => workbook.host.edited('Accounts!A3')).not.toThrow();
  expect(readTab(workbook, 'Scoring Matrix').rows[0]).toMatchObject({ account: 'Ferrowald Steel (sample)' });
});

describe('a score in English', () => {
  const retype = (typed: string) => {
    const workbook = sampleWorkbook();
    workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('D5').setValue(6));
    workbook.user((book, entry) => void book.getSheetByName('Scoring Matrix')!.getRange('D5').setValue(entry), typed);
    const sheetId = workbook.host.document.engine.workbook.getSheetByName('Scoring Matrix')!.getSheetId();
    workbook.host.edited({ sheetId, row: 4, column: 3, oldValue: 6 });
    return { held: workbook.values('Scoring Matrix', 'D5'), toasts: workbook.screen.toasts.map(({ message }) => message) };
  };

  test.each([
    ['7,5', 7.5],
    ['٧', 7],
    ['۸٫۵', 8.5],
  ])('typed as %s is the number', (typed, score) => {
    expect(retype(typed)).toEqual({ held: [[score]], toasts: [] });
  });

  test.each([
    ['99', '99'],
    ['good', 'good'],
    ['8/10', '8/10'],
    ['100%', '100%'],
    ['$5', '$5'],
    ['800%', '800%'],
  ])('typed as %s is taken back, and named', (typed, shown) => {
    const { held, toasts } = retype(typed);
    expect(held).toEqual([[6]]);
    expect(toasts).toEqual([`✗ ${shown}: Scores run from 1 to 10.`]);
  });
});

describe('with a Persian keyboard', () => {
  const matrix = 'ماتریس امتیازدهی';

  test.each([
    ['۷', 7],
    ['۷٫۵', 7.5],
    ['۸/۵', 8.5],
    ['٩', 9],
  ])('a score typed as %s is the number', (typed, score) => {
    const workbook = persianWorkbook();
    type(workbook, matrix, 'D5', typed);
    expect(workbook.values(matrix, 'D5')).toEqual([[score]]);
  });

  test.each([['۷۰'], ['85'], ['خوب'], ['۱۰۰٪'], ['۸ ریال']])(
    '%s is not a score: the cell has its score again, and a toast says why',
    (typed) => {
      const workbook = persianWorkbook();
      type(workbook, matrix, 'D5', '۷');
      workbook.user((book, title, entry) => void book.getSheetByName(title)!.getRange('D5').setValue(entry), matrix, typed);
      const sheetId = workbook.host.document.engine.workbook.getSheetByName(matrix)!.getSheetId();
      workbook.host.edited({ sheetId, row: 4, column: 3, oldValue: 7 });
      expect(workbook.values(matrix, 'D5')).toEqual([[7]]);
      expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([`✗ ${typed}: امتیاز باید از ۱ تا ۱۰ باشد.`]);
    },
  );

  test('an amount keeps all its digits, and a word is taken back', () => {
    const workbook = persianWorkbook();
    const column = readTab(workbook, 'مشتریان').letter('revenue1');
    type(workbook, 'مشتریان', `${column}3`, '۱٬۴۱۳٬۲۰۱٬۲۸۸٬۰۷۲');
    type(workbook, 'مشتریان', `${column}4`, 'زیاد');
    expect(workbook.values('مشتریان', `${column}3:${column}4`)).toEqual([[1413201288072], ['']]);
    expect(workbook.screen.toasts.map(({ message }) => message)).toEqual(['✗ زیاد: یک عدد وارد کنید.']);
  });

  test('what is not a day is taken back from a column of days', () => {
    const workbook = persianWorkbook();
    const { letter } = readTab(workbook, matrix);
    type(workbook, matrix, `${letter('decidedOn')}5`, '۳۱ مهر');
    expect(workbook.values(matrix, `${letter('decidedOn')}5`)).toEqual([['']]);
    expect(workbook.screen.toasts.map(({ message }) => message)).toEqual([
      '✗ ۳۱ مهر: یک تاریخ وارد کنید، مانند ۱۴۰۵/۰۷/۳۰ یا ۳۰ مهر.',
    ]);
  });

  test.each([['۱۴۰۵/۰۷/۳۰'], ['۳۰ مهر ۱۴۰۵'], ['1405/07/30'], ['پایان مهر ۱۴۰۵'], ['2026-10-22']])(
    '%s in a column of days is the day',
    (typed) => {
      const workbook = persianWorkbook();
      const { letter } = readTab(workbook, matrix);
      type(workbook, matrix, `${letter('decidedOn')}5`, typed);
      const [[day]] = workbook.values(matrix, `${letter('decidedOn')}5`) as [[Date]];
      expect([day.getFullYear(), day.getMonth(), day.getDate()]).toEqual([2026, 9, 22]);
    },
  );

  test('pasted scores are numbers too', () => {
    const workbook = persianWorkbook();
    workbook.user(
      (book, title) =>
        void book
          .getSheetByName(title)!
          .getRange('C5:E7')
          .setValues([
            ['۴', '۷', '٥'],
            [3, 8, 'خوب'],
            ['', '۹٫۵', '۶/۵'],
          ]),
      matrix,
    );
    workbook.host.edited(`'${matrix}'!C5:E7`);
    expect(workbook.values(matrix, 'C5:E7')).toEqual([
      [4, 7, 5],
      [3, 8, 'خوب'],
      ['', 9.5, 6.5],
    ]);
  });
});
