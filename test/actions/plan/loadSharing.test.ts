import { addToPlan } from '../../setup/planWorkbook';
import { sampleWorkbook } from '../../setup/preparedWorkbook';

test('manager, sponsor and sales rep are offered with their access in Team, or with a default for their role', () => {
  const workbook = sampleWorkbook();
  addToPlan(workbook, { team: [{ person: 'Kim', email: 'kim@example.com', access: 'viewer' }] });
  const { accounts } = workbook.ask('loadPlan', { account: null });
  const account = accounts.find(({ name }) => name.startsWith('Aquilonda'))!.id;
  const { kam, salesRep, sponsor } = workbook.ask('loadPlan', { account }).plan!.account;
  const changes = [
    {
      table: 'account' as const,
      id: account,
      was: { kam, salesRep, sponsor },
      is: { kam: 'kim', salesRep: 'Sam', sponsor: 'Pat' },
    },
  ];
  workbook.ask('savePlan', { account, changes });
  expect(workbook.ask('loadSharing', { account }).people).toMatchObject([
    { name: 'kim', email: 'kim@example.com', access: 'viewer' },
    { name: 'Pat', email: '', access: 'editor' },
    { name: 'Sam', email: '', access: 'none' },
  ]);
});
