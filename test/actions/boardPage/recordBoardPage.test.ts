// The comparison of a page for the board.
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

function confirmFirst(workbook: OpenedWorkbook): { id: string; name: string } {
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const { id, name } = ranking.candidates[0]!;
  const decisions = [{ account: id, tier: 'key' as const, why: '', approvedBy: '' }];
  workbook.ask('confirmTiers', { revision, decisions, capacity: null });
  return { id, name };
}

test('the first page has no comparison while no tier is confirmed', () => {
  expect(sampleWorkbook().ask('recordBoardPage', {}).previous).toBeNull();
});

test('the first page is compared with the confirmed tiers, the next one with that page; a renamed account keeps its id', () => {
  const workbook = sampleWorkbook();
  const key = confirmFirst(workbook);
  expect(workbook.ask('recordBoardPage', {}).previous).toMatchObject({ occasion: 'tiersConfirmed', key: [key] });
  workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A3').setValue('Renamed'));
  expect(workbook.ask('recordBoardPage', {}).previous).toMatchObject({ occasion: 'boardPage', key: [key] });
});
