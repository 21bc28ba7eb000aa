// The dashboard: created once, updated in place, in both languages, with few and with many accounts.
import { confirmSuggested, persianProgramme, programmeWorkbook } from '../../setup/programmeWorkbook';
import { emptyWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const write = (workbook: OpenedWorkbook) => workbook.ask('writeDashboard', {}).tab;
const row = (workbook: OpenedWorkbook, at: number, tab = 'Dashboard') =>
  workbook
    .values(tab, `A${at}:N${at}`)[0]!
    .map((cell) => (typeof cell === 'string' ? cell.replace(/[\u2067-\u2069]/g, '') : cell));
const column = (workbook: OpenedWorkbook, cells: string, tab = 'Dashboard') => workbook.values(tab, cells).map(([cell]) => cell);
const chartsOf = (workbook: OpenedWorkbook, tab = 'Dashboard'): [number, string][] =>
  workbook.user(
    (book, name) =>
      book
        .getSheetByName(name)!
        .getCharts()
        .map((chart): [number, string] => [chart.getContainerInfo().getAnchorRow(), chart.getRanges()[0]!.getA1Notation()]),
    tab,
  );
const LINES = 'E21:E26';

test('shows the state of the programme: key figures, key accounts by rank, watch list and alerts', () => {
  const workbook = programmeWorkbook();
  expect(write(workbook)).toBe('Dashboard');
  expect(workbook.user((book) => book.getSheets()[0]!.getName())).toBe('Dashboard');
  expect(row(workbook, 2)).toContain('As of 1 Jun 2026, 00:00. Choose Review accounts ▸ Programme to bring it up to date.');
  expect(row(workbook, 4).filter(Boolean)).toEqual([
    '5 of 6 seats',
    '35%',
    'Largest 12%, three 34%',
    '66 Medium',
    '1 of 5',
    '64,400',
  ]);
  expect(row(workbook, 5).filter(Boolean)).toEqual([
    'none under review',
    'of all accounts in 2025',
    'like 15 customers of the same size',
    'known of 2 of 5',
    'the latest by 73 days',
    'whitespace still open: 21,200',
  ]);
  expect(row(workbook, 9)).toEqual([
    2,
    'Ferrowald Steel (sample)',
    'Mara Lindqvist',
    'Key',
    expect.closeTo(8.05, 9),
    '66 Medium',
    '→ Flat',
    '25 of 29 (86%)',
    expect.closeTo(0.85, 9),
    1,
    '1 Jun 2026',
    10600,
    32200,
    '⚠ 2',
  ]);
  expect(row(workbook, 12).slice(5, 11)).toEqual(['2 of 5 known', 'Too few reviews', '', 0, 0, '⚠ 20 Mar 2026']);
  expect(column(workbook, 'A8:A13')).toEqual([1, 2, 2, 4, 5, '']);
  expect(column(workbook, 'A21:A25')).toEqual([
    expect.stringMatching(/^Aquilonda Waterworks \(sample\) 7\.\d\d: on Watch, has a seat, but was not made key$/),
    expect.stringMatching(/^Marrowby Logistics \(sample\) 6\.\d\d: on Watch, at most 1 below 7\.0$/),
    expect.stringMatching(/^Grauwinkel Machinery \(sample\) 6\.\d\d: on Watch, at most 1 below 7\.0$/),
    expect.stringMatching(/^Rookspire Security \(sample\) 7\.\d\d: not on Watch, qualifies, but higher scores come first$/),
    expect.stringMatching(/^Stellbruck Construction \(sample\) 6\.\d\d: not on Watch, at most 1 below 7\.0$/),
  ]);
  expect(column(workbook, LINES)).toEqual([
    expect.stringMatching(
      /^Health held down: Ferrowald Steel \(sample\) \(\d\d, held at 66: no answer from the customer yet\) and Heliorva Energy \(sample\) \(\d\d, held at…$/,
    ),
    'Review late: Lumastre Optics (sample) (since 20 Mar 2026)',
    'Never reviewed: Quillmere Hospitals (sample) and Ombrellix Pharma (sample)',
    'Not rising: Heliorva Energy (sample) (engagement 7, 6, 5)',
    expect.stringMatching(/^No executive sponsor of ours: Quillmere Hospitals \(sample\), .* and 2 more$/),
    expect.stringMatching(/^Fewer than two functions in the team: .* and 2 more$/),
  ]);
});

test('scores have the same decimals in both languages, and on the dashboard as few as on pages', () => {
  const shownIn = (workbook: OpenedWorkbook, matrix: string, criteria: string) => {
    const { letter } = readTab(workbook, criteria);
    const weights = `${letter('weight')}3:${letter('weight')}4`;
    workbook.user(
      (book, [tab, place]) =>
        void book
          .getSheetByName(tab)!
          .getRange(place)
          .setValues([[22.531], [10.527]]),
      [criteria, weights] as const,
    );
    const display = (tab: string, cells: string) =>
      workbook.user((book, [name, place]) => book.getSheetByName(name)!.getRange(place).getDisplayValues().flat(), [
        tab,
        cells,
      ] as const);
    const isScore = (shown: string) => Number.isFinite(Number(shown));
    return { matrix: display(matrix, 'H5:H28').filter(isScore), dashboard: display(write(workbook), 'E8:E12') };
  };
  const english = shownIn(programmeWorkbook(), 'Scoring Matrix', 'Criteria');
  expect(shownIn(persianProgramme(), 'ماتریس امتیازدهی', 'معیارها')).toEqual(english);
  expect(english.matrix.some((score) => /^\d\.\d{4}$/.test(score))).toBe(true);
  for (const score of english.dashboard) expect(score).toMatch(/^\d\.\d\d$/);
});

test('late, overdue and problematic values have their own colour', () => {
  const workbook = programmeWorkbook();
  write(workbook);
  const colors = (cells: string): string[] =>
    workbook.user((book, place) => book.getSheetByName('Dashboard')!.getRange(place).getFontColors()[0]!, cells);
  const [health, , , , overdue, next] = colors('F9:K9');
  expect([health, overdue, next]).toEqual(['#b06000', '#b3261e', '#202124']);
  expect(colors('J12:K12')).toEqual(['#202124', '#b3261e']);
});

test('charts use hidden cells: the ranking with its line, revenue against health, ratings by month', () => {
  const workbook = programmeWorkbook();
  write(workbook);
  expect(chartsOf(workbook)).toEqual([
    [27, 'P2:S17'],
    [27, 'T2:V4'],
    [27, 'P18:R23'],
  ]);
  expect(workbook.values('Dashboard', 'P2:S8')).toEqual([
    ['', 'Key', 'Others', 'Key from 7.0'],
    ['Quillmere Ho…', expect.closeTo(8.15, 9), '', 7],
    ['Ferrowald St…', expect.closeTo(8.05, 9), '', 7],
    ['Ombrellix Ph…', expect.closeTo(8.05, 9), '', 7],
    ['Heliorva Ene…', expect.closeTo(7.75, 9), '', 7],
    ['Lumastre Opt…', expect.closeTo(7.7, 9), '', 7],
    ['Aquilonda Wa…', '', expect.closeTo(7.1, 9), 7],
  ]);
  expect(workbook.values('Dashboard', 'T2:V4')).toEqual([
    ['', 'Ferrowald St…', 'Heliorva Ene…'],
    [1450000, 66, ''],
    [1290000, '', 66],
  ]);
  expect(workbook.values('Dashboard', 'P18:R23')).toEqual([
    ['', 'Engagement', 'Loyalty'],
    ['Jan 2026', 7, 7],
    ['Feb 2026', 7, expect.closeTo(22 / 3, 9)],
    // The third account has ratings from January and February only, which stay its last ones.
    ['Mar 2026', 7, expect.closeTo((8 + 8 + 7) / 3, 9)],
    ['Apr 2026', 7, expect.closeTo((8 + 8 + 7) / 3, 9)],
    ['May 2026', expect.closeTo((8 + 5 + 7) / 3, 9), 8],
  ]);
});

test('Accounts shows health, cadence and review dates as of the same moment', () => {
  const workbook = programmeWorkbook();
  write(workbook);
  const { rows } = readTab(workbook, 'Accounts');
  const of = (name: string) => rows.find(({ account }) => account === `${name} (sample)`);
  expect(of('Ferrowald Steel')).toMatchObject({ health: 66, cadence: 'Monthly' });
  expect(of('Quillmere Hospitals')).toMatchObject({ health: '', lastReview: '' });
});

test('a second write updates it in place, renamed or not, without changing other cells and charts', () => {
  const workbook = programmeWorkbook();
  write(workbook);
  workbook.user((book) => {
    const sheet = book.getSheetByName('Dashboard')!;
    sheet.setName('Board');
    sheet.getRange('A32').setValue('Mine');
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('B8:E12')).setPosition(27, 1, 10, 10).build());
  });
  const sheets = () => workbook.user((book) => book.getSheets().length);
  const before = sheets();
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const next = ranking.candidates.find(({ name }) => name.startsWith('Aquilonda'))!;
  const decisions = [{ account: next.id, tier: 'key' as const, why: '', approvedBy: '' }];
  workbook.ask('confirmTiers', { revision, decisions, capacity: 6 });
  expect(write(workbook)).toBe('Board');
  expect(sheets()).toBe(before);
  expect(row(workbook, 4, 'Board')[0]).toBe('6 of 6 seats');
  expect(column(workbook, 'A32', 'Board')).toEqual(['Mine']);
  expect(chartsOf(workbook, 'Board').map(([, cells]) => cells)).toEqual(['P2:S17', 'T2:V4', 'P18:R23', 'B8:E12']);
  // In another language the add-on's own charts are drawn again.
  workbook.ask('saveSettings', { changes: { language: 'fa' } });
  expect(write(workbook)).toBe('Board');
  expect(chartsOf(workbook, 'Board').map(([, cells]) => cells)).toEqual([
    'B8:E12',
    'P2:S17',
    'T2:V4',
    expect.stringMatching(/^P18:R/),
  ]);
});

test('a dashboard with moved rows is left alone, and a new one is created beside it', () => {
  const workbook = sampleWorkbook();
  write(workbook);
  workbook.user((book) => {
    const sheet = book.getSheetByName('Dashboard')!;
    sheet.insertRowBefore(10);
    sheet.getRange('A10').setValue('Mine');
  });
  expect(write(workbook)).toBe('Dashboard 2');
  expect(column(workbook, 'A10')).toEqual(['Mine']);
  expect(write(workbook)).toBe('Dashboard 2');
});

test('a dashboard without its id is found by its key', () => {
  const workbook = sampleWorkbook();
  write(workbook);
  workbook.user((book) => {
    const settings = book.getSheetByName('Settings')!;
    const at = settings
      .getDataRange()
      .getValues()
      .findIndex((line) => line[0] === 'sheet:dashboard');
    settings.getRange(at + 1, 2).setValue('');
  });
  expect(write(workbook)).toBe('Dashboard');
});

test('without key accounts it explains what to do, and shows only the ranking', () => {
  const workbook = sampleWorkbook();
  write(workbook);
  expect(row(workbook, 4).filter(Boolean)).toEqual(['0 of 5 seats', '–', 'Largest 12%, three 34%', '–', '–', '–']);
  expect(row(workbook, 8)[1]).toBe(
    'No key account is confirmed yet. Import data, then confirm tiers in Rank accounts: this page shows them.',
  );
  expect(column(workbook, LINES).filter(Boolean)).toEqual([]);
  expect(chartsOf(workbook)).toEqual([[27, 'P2:S17']]);
  expect(row(workbook, 27).filter(Boolean)).toEqual([
    'Revenue and health are drawn here once both are known of a key account.',
    'Engagement and loyalty are drawn here once key accounts are reviewed.',
  ]);
});

test('a dashboard that exists follows the confirmed tiers, and none is created', () => {
  const workbook = sampleWorkbook();
  confirmSuggested(workbook, 3);
  expect(workbook.user((book) => book.getSheetByName('Dashboard') === null)).toBe(true);
  write(workbook);
  expect(row(workbook, 4)[0]).toBe('3 of 3 seats');
  confirmSuggested(workbook, 5);
  expect(row(workbook, 4)[0]).toBe('5 of 5 seats');
  expect(workbook.host.cost.writes).toBeLessThanOrEqual(20);
});

test('in a workbook without accounts there are no charts and no figures', () => {
  const workbook = emptyWorkbook();
  write(workbook);
  expect(row(workbook, 4).filter(Boolean)).toEqual(['0 of 5 seats', '–', 'Not known', '–', '–', '–']);
  expect(chartsOf(workbook)).toEqual([]);
  expect(row(workbook, 27)[0]).toBe('The ranking is drawn here once candidates are scored.');
});

test('with more key accounts than fit, it shows twelve and the number of the others', () => {
  const workbook = sampleWorkbook();
  confirmSuggested(workbook, 14);
  write(workbook);
  expect(row(workbook, 6)[0]).toBe('Key accounts (and 2 more)');
  expect(row(workbook, 4)[0]).toBe('14 of 14 seats');
  expect(column(workbook, 'B8:B19').every((name) => name !== '')).toBe(true);
  expect(row(workbook, 20)[0]).toMatch(/^On Watch/);
  // Accounts below the line were promoted too, and are under review.
  expect(row(workbook, 19)[3]).toBe('⚠ Key (under review)');
  expect(workbook.values('Dashboard', 'P3:S17').filter(([, , other]) => other !== '')).toHaveLength(3);
});

test('creating it takes at most 50 calls more than an update, and an update at most 5 writes and one read per table', () => {
  const workbook = programmeWorkbook();
  const cost = () => {
    write(workbook);
    return workbook.host.cost;
  };
  cost();
  const again = cost();
  expect(again.writes).toBeLessThanOrEqual(5);
  expect(again.calls['SpreadsheetApp.Sheet.getSheetValues']).toBeLessThanOrEqual(14);
  // Its own keys and figures, and the rows of History once more before they are written.
  expect(again.calls['SpreadsheetApp.Range.getValues']).toBeLessThanOrEqual(2);
  // The columns of the programme in Accounts exist already, so only the tab is new.
  workbook.user((book) => book.deleteSheet(book.getSheetByName('Dashboard')!));
  const first = cost();
  expect(first.reads + first.writes - again.reads - again.writes).toBeLessThanOrEqual(50);
});

test('History has an entry for it', () => {
  const workbook = sampleWorkbook();
  write(workbook);
  expect(workbook.ask('loadHistory', { account: null }).lines[0]).toMatchObject({ action: 'Dashboard updated', account: '' });
});

test('a Persian dashboard is right-to-left, with Persian words, the digits of its figures, and Jalali dates and months', () => {
  const workbook = persianProgramme();
  expect(write(workbook)).toBe('داشبورد');
  expect(workbook.user((book) => book.getSheetByName('داشبورد')!.isRightToLeft())).toBe(true);
  // A line may begin with a Latin name, and still runs from the right.
  const alignment = (tab: string) => {
    const { sheets, styles } = workbook.host.save().workbook;
    const style = Object.values(sheets).find(({ name }) => name === tab)?.cellData?.[20]?.[0]?.s;
    return (typeof style === 'string' ? styles[style] : style)?.ht;
  };
  const [left, right] = [1, 3];
  expect(alignment('داشبورد')).toBe(right);
  expect(row(workbook, 4, 'داشبورد').filter(Boolean).slice(0, 3)).toEqual(['5 از 6 جا', '35%', 'بزرگ‌ترین 12%، سه تای اول 34%']);
  expect(row(workbook, 2, 'داشبورد')[4]).toMatch(/^وضعیت در 11 خرداد 1405، ساعت 00:00\./);
  expect(row(workbook, 9, 'داشبورد')[10]).toBe('⚠ 15 فروردین 1405');
  expect(column(workbook, 'P19:P20', 'داشبورد')).toEqual(['دی ۱۴۰۴', 'بهمن ۱۴۰۴']);
  workbook.ask('saveSettings', { changes: { language: 'en' } });
  expect(write(workbook)).toBe('Dashboard');
  expect(row(workbook, 7).slice(0, 2)).toEqual(['Rank', 'Account']);
  expect(alignment('Dashboard')).toBe(left);
  expect(chartsOf(workbook)).toHaveLength(3);
});
