import { addToPlan } from '../../setup/planWorkbook';
import { sampleWorkbook } from '../../setup/preparedWorkbook';

test('the names in every field that names one of us are suggested', () => {
  const workbook = sampleWorkbook();
  addToPlan(workbook, {
    stakeholders: [{ name: 'Ann Berg', ourOwner: 'Our contact' }],
    goals: [{ goal: 'Grow', horizon: 'short', owner: 'Owner of a goal', due: '2026-05-01' }],
    actions: [{ action: 'Call Ann', goal: 'Grow', kind: 'step', owner: 'Owner of an action', due: '2026-06-07' }],
    opportunities: [{ opportunity: 'Pumps', stage: 'proposed', amount: 800, owner: 'Owner of a deal' }],
    team: [{ person: 'Member of the team' }],
  });
  const [kam] = workbook
    .ask('loadAccounts', {})
    .accounts.map(({ id }) => workbook.ask('loadPlan', { account: id }).plan!.account.kam);
  const { people } = workbook.ask('loadPlan', { account: null });
  expect(people).toEqual(
    expect.arrayContaining([
      'Our contact',
      'Owner of a goal',
      'Owner of an action',
      'Owner of a deal',
      'Member of the team',
      kam,
    ]),
  );
  expect(people).not.toContain('Ann Berg');
});
