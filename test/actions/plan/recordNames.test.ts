// Changed names: two at once, and people without an account.
import { addToPlan } from '../../setup/planWorkbook';
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

function planned(): { workbook: OpenedWorkbook; account: string } {
  const workbook = sampleWorkbook();
  const { id: account, name } = workbook.ask('loadPlan', { account: null }).accounts[0]!;
  const stakeholders = [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cy', reportsTo: 'Ada' }, { name: 'Di', reportsTo: 'Bo' }];
  addToPlan(workbook, { stakeholders }, name);
  return { workbook, account };
}
const bosses = (workbook: OpenedWorkbook, account: string) =>
  workbook.ask('loadPlan', { account }).plan!.stakeholders.map(({ name, reportsTo }) => [name, reportsTo]);
const SWAPPED = [
  ['Bo', ''],
  ['Ada', ''],
  ['Cy', 'Bo'],
  ['Di', 'Ada'],
];

test('two people with swapped names in one save keep their direct reports', () => {
  const { workbook, account } = planned();
  const [ada, bo] = workbook.ask('loadPlan', { account }).plan!.stakeholders;
  const renamed = (id: string, was: string, is: string) => ({
    table: 'stakeholders' as const,
    id,
    was: { name: was },
    is: { name: is },
  });
  workbook.ask('savePlan', { account, changes: [renamed(ada!.id, 'Ada', 'Bo'), renamed(bo!.id, 'Bo', 'Ada')] });
  expect(bosses(workbook, account)).toEqual(SWAPPED);
});

test('a reference set in the same save keeps its new value', () => {
  const { workbook, account } = planned();
  const [ada, , , di] = workbook.ask('loadPlan', { account }).plan!.stakeholders;
  workbook.ask('savePlan', {
    account,
    changes: [
      { table: 'stakeholders', id: di!.id, was: { reportsTo: 'Bo' }, is: { reportsTo: 'Adela' } },
      { table: 'stakeholders', id: ada!.id, was: { name: 'Ada' }, is: { name: 'Adela' } },
    ],
  });
  expect(bosses(workbook, account).slice(2)).toEqual([
    ['Cy', 'Adela'],
    ['Di', 'Adela'],
  ]);
});

test('people in Stakeholders with a missing or unknown account are named when the plan opens', () => {
  const { workbook, account } = planned();
  expect(workbook.ask('loadPlan', { account }).problems).toEqual([]);
  workbook.user(
    (book) =>
      void book
        .getSheetByName('Stakeholders')!
        .getRange('A8:B9')
        .setValues([
          ['', 'Ed'],
          ['Nowhere Ltd', 'Flo'],
        ]),
  );
  expect(workbook.ask('loadPlan', { account }).problems).toEqual([
    {
      code: 'strayContacts',
      values: { tab: 'Stakeholders', names: 'Ed and Flo', id: expect.any(String) as string, of: '\nNowhere Ltd' },
    },
  ]);
});
