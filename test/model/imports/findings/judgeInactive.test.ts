import { judgeInactive } from '../../../../src/model/imports/findings/judgeInactive';
import { importStates } from '../../../../src/text/importStates';

const judge = (column: string, ...statuses: string[]) => {
  const rows = statuses.map((status, at) => ({ line: at + 2, account: `Customer ${at + 1}`, status }));
  return judgeInactive(rows, { column, words: importStates.customerStatuses, answers: {} })?.inactive ?? [];
};

test.each([
  ['Status', 'Active', 'Inactive'],
  ['Customer status', 'Customer', 'Former customer'],
  ['Account Status', 'Open', 'Closed'],
  ['Active', 'yes', 'no'],
  ['Is active', 'TRUE', 'FALSE'],
  ['Is inactive', 'no', 'yes'],
  ['Inactive', '0', '1'],
  ['Status', 'Current', 'Ended 2024'],
  ['Status', 'In use', 'Not active'],
  ['Status', 'Key', 'churned'],
  ['Kundenstatus', 'aktiv', 'inaktiv'],
  ['Kundenstatus', 'Stammkunde', 'Ehemaliger Kunde'],
  ['Aktiv', 'ja', 'nein'],
  ['Statut client', 'actif', 'inactif'],
  ['Estado del cliente', 'Activo', 'Inactivo'],
  ['وضعیت', 'فعال', 'غیرفعال'],
  ['وضعیت مشتری', 'جاری', 'غير فعال'],
  ['فعال', 'بله', 'خیر'],
])('%s: %s is active, %s is not', (column, active, inactive) => {
  expect(judge(column, active, inactive, '')).toEqual(['Customer 2']);
});

test('without an inactive customer there is nothing to say', () => {
  expect(judge('Status', 'Active', 'Prospect', '')).toEqual([]);
});

test('a customer with an active row is active', () => {
  const rows = [
    { line: 2, account: 'Alder', status: 'Inactive' },
    { line: 3, account: 'ALDER', status: 'Active' },
    { line: 4, account: 'Birch', status: 'Inactive' },
  ];
  const judged = judgeInactive(rows, { column: 'Status', words: importStates.customerStatuses, answers: {} });
  expect(judged?.inactive).toEqual(['Birch']);
  expect(judged?.finding).toMatchObject({
    values: { customers: 1, column: 'Status', example: 'Inactive' },
    lines: [4],
    questions: [{ answer: 'notProposed' }],
  });
});

test('the customers are named once each, with the first 20 of their rows, and the user decides about them', () => {
  const rows = Array.from({ length: 25 }, (_, at) => ({
    line: at + 2,
    account: at % 2 === 0 ? 'Alder' : 'Birch',
    status: 'Closed',
  }));
  const of = (answers = {}) => judgeInactive(rows, { column: 'Status', words: importStates.customerStatuses, answers });
  expect(of()).toEqual({
    inactive: ['Alder', 'Birch'],
    finding: {
      code: 'inactiveCustomers',
      values: { customers: 2, column: 'Status', example: 'Closed', answer: 'notProposed' },
      lines: rows.slice(0, 20).map(({ line }) => line),
      questions: [{ key: '', count: 2, options: ['notProposed', 'propose', 'leaveOut'], answer: 'notProposed' }],
    },
  });
  expect(of({ 'inactiveCustomers:': 'leaveOut' })?.finding).toMatchObject({
    values: { answer: 'leaveOut' },
    questions: [{ answer: 'leaveOut' }],
  });
});

test('yes and no say nothing in a column of any other name', () => {
  expect(judge('Newsletter', 'yes', 'no')).toEqual([]);
  expect(judge('IS ACTIVE', 'yes', 'no')).toEqual(['Customer 2']);
  expect(judge('This is active', 'yes', 'no')).toEqual([]);
});
