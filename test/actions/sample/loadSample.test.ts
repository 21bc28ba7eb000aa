import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, openWorkbook, persianWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { whatMatters } from '../../setup/whatMatters';

test('a workbook that was never set up gets everything at once: tabs, accounts, scores, a ranking', () => {
  const workbook = openWorkbook();
  expect(workbook.ask('loadSample', {})).toMatchObject({ accounts: 24, candidates: 24, samples: 24 });
  expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toMatch(/^5 suggested as key of 24 · .* · 2 not fully scored$/);
});

test('loading it twice adds nothing', () => {
  const workbook = sampleWorkbook();
  const before = whatMatters(workbook);
  expect(workbook.ask('loadSample', {})).toMatchObject({ accounts: 24, candidates: 24 });
  expect(whatMatters(workbook)).toEqual(before);
});

test('removing it removes only the samples, in every table, and leaves a working workbook', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    book
      .getSheetByName('Scoring Matrix')!
      .getRange('A29:C29')
      .setValues([['Ernst Handel', '', 7]]);
    book.getSheetByName('Accounts')!.getRange('A3').setValue('Ferrowald AG');
  });
  workbook.ask('importAccounts', importedPart([{ account: 'QUICK-Stop', values: { city: 'Cunewalde' } }]));
  expect(workbook.ask('removeSample', {})).toMatchObject({ accounts: 3, candidates: 2, samples: 0 });
  expect(readTab(workbook, 'Accounts').rows.map(({ account }) => account)).toEqual([
    'Ferrowald AG',
    'Ernst Handel',
    'QUICK-Stop',
  ]);
  expect(readTab(workbook, 'Scoring Matrix').rows.map(({ account, score }) => [account, score])).toEqual([
    ['Ferrowald AG', 8.05],
    ['Ernst Handel', '1/5'],
  ]);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], problems: [] });
});

test('it can be loaded and removed any number of times, also without a blank row left', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(10, 31)));
  for (let times = 0; times < 2; times++) {
    expect(workbook.ask('loadSample', {})).toMatchObject({ accounts: 24, candidates: 24 });
    expect(workbook.ask('removeSample', {})).toMatchObject({ accounts: 0, candidates: 0, samples: 0 });
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  }
});

test('samples are recognized in either language', () => {
  const workbook = persianWorkbook();
  workbook.ask('saveSettings', { changes: { language: 'en' } });
  expect(workbook.ask('setUpWorkbook', {}).samples).toBe(24);
  expect(workbook.ask('removeSample', {})).toMatchObject({ accounts: 0, samples: 0 });
});
