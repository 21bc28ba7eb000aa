import { planColumns } from '../../../../sidebar/importData/columns/planColumns';
import { CONTACT_LIMITS } from '../../../../sidebar/importData/columns/contactFields';
import { readContacts } from '../../../../sidebar/importData/rows/readContacts';
import { longestText } from '../../../../src/model/records/recordRules';
import type { FieldSchema } from '../../../../src/model/records/RecordSchema';
import { stakeholders } from '../../../../src/model/records/stakeholders';

function read(headers: string[], ...rows: string[][]) {
  const plan = planColumns(headers, rows, { fields: [], lastFullYear: 2024 });
  return {
    kind: plan.kind,
    uses: plan.columns.map(({ use }) => (use.kind === 'field' ? use.field : use.kind)),
    ...readContacts(
      rows.map((cells, index) => ({ line: index + 2, cells })),
      plan,
    ),
  };
}
const person = { line: 2, account: 'Acme', name: 'Ann Lee' };

describe('a file of contacts', () => {
  test('with a full name is read, without blanks', () => {
    const { kind, contacts, problems } = read(
      ['Contact name', 'Job title', 'Account', 'Phone', 'City'],
      [' Ann  Lee', 'Owner', 'Acme', '', 'Bern'],
    );
    expect(kind).toBe('contacts');
    expect(contacts).toEqual([{ ...person, values: { jobTitle: 'Owner' } }]);
    expect(problems).toEqual([]);
  });

  test('with telephone numbers has their digits in one script', () => {
    const { contacts } = read(['Contact name', 'Job title', 'Account', 'Phone'], ['Ann Lee', 'CFO', 'Acme', '0912-345-67۱۲']);
    expect(contacts[0]?.values).toMatchObject({ phone: '0912-345-6712' });
  });

  test('with telephone numbers that a spreadsheet took for figures has their zero again', () => {
    const { contacts } = read(
      ['Contact name', 'Job title', 'Account', 'Phone'],
      ['Ann Lee', 'CFO', 'Acme', '۰۹۱۲۳۴۵۶۷۸۰'],
      ['Bo', 'CEO', 'Acme', '9121234567'],
    );
    expect(contacts.map(({ values }) => values['phone'])).toEqual(['09123456780', '09121234567']);
  });

  test('with the day of the last contact is read in the order of the column', () => {
    const { contacts, problems } = read(
      ['Company', 'Contact name', 'Job title', 'Last contact'],
      ['Acme', 'Ann Lee', 'CFO', '2026-11-03'],
      ['Acme', 'Bo', 'CEO', '25/9/26'],
      ['Acme', 'Cy', 'CTO', 'soon'],
    );
    expect(contacts.map(({ values }) => values['lastContact'])).toEqual(['2026-11-03', '2026-09-25', undefined]);
    expect(problems).toMatchObject([{ code: 'badDate', values: { row: 4, column: 'Last contact', value: 'soon' } }]);
  });

  test('from Salesforce: first and last name are joined', () => {
    const { kind, contacts } = read(
      ['First Name', 'Last Name', 'Title', 'Account Name', 'Phone', 'Email', 'Department', 'Reports To', 'Contact Owner'],
      ['Ann', 'Lee', 'CFO', 'Acme', '030-007', 'ann@acme.example', 'Finance', 'Bo Ek', 'Mei Tanaka'],
    );
    expect(kind).toBe('contacts');
    expect(contacts[0]).toEqual({
      ...person,
      values: {
        jobTitle: 'CFO',
        phone: '030-007',
        email: 'ann@acme.example',
        unit: 'Finance',
        reportsTo: 'Bo Ek',
        ourOwner: 'Mei Tanaka',
      },
    });
  });

  test('from HubSpot: the buying role becomes one of our roles, and the record number is left out', () => {
    const { kind, uses, contacts } = read(
      ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Contact owner', 'Associated Company', 'Buying Role'],
      ['51', 'Ann', 'Lee', 'ann@acme.example', '', 'Mei', 'Acme', 'Blocker;Budget Holder'],
    );
    expect(kind).toBe('contacts');
    expect(uses[0]).toBe('leaveOut');
    expect(contacts[0]).toEqual({ ...person, values: { email: 'ann@acme.example', ourOwner: 'Mei', role: 'approver' } });
  });

  test('in Persian: a name beside a last name is the first name', () => {
    const { kind, contacts } = read(['نام', 'نام خانوادگی', 'سمت', 'شرکت'], ['مریم', 'رضایی', 'مدیر مالی', 'پارس']);
    expect(kind).toBe('contacts');
    expect(contacts[0]).toMatchObject({ account: 'پارس', name: 'مریم رضایی', values: { jobTitle: 'مدیر مالی' } });
  });

  test('a full name takes precedence over its parts', () => {
    const { uses } = read(['Full name', 'First name', 'Last name', 'Company'], ['Ann Lee', 'A.', 'L.', 'Acme']);
    expect(uses).toEqual(['contactName', 'leaveOut', 'leaveOut', 'account']);
  });

  test('reports rows by line that lack an account or person, have unknown roles, or texts that are too long', () => {
    const { contacts, problems } = read(
      ['Name', 'Job title', 'Account', 'Buying role'],
      ['Ann Lee', 'Owner', '', ''],
      ['', 'Owner', 'Acme', ''],
      ['Ann Lee', 'x'.repeat(81), 'Acme', 'Blocker'],
      ['y'.repeat(81), '', 'Acme', ''],
      ['', '', '', ''],
    );
    expect(contacts).toEqual([{ ...person, line: 4, values: {} }]);
    expect(problems.map(({ code, values }) => [code, values?.['row'], values?.['column']])).toEqual([
      ['nameMissing', 2, undefined],
      ['contactWithoutName', 3, undefined],
      ['textTooLong', 4, 'Job title'],
      ['unknownRole', 4, 'Buying role'],
      ['contactNameTooLong', 5, undefined],
    ]);
  });
});

test('accepts texts up to the limits of a person’s fields', () => {
  const limits: Readonly<Record<string, number>> = CONTACT_LIMITS;
  const texts = Object.entries<FieldSchema>(stakeholders.fields).filter(
    ([key, field]) => key in limits && longestText(field) > 0,
  );
  expect(texts.length).toBeGreaterThan(6);
  expect(texts.map(([key, field]) => [key, longestText(field)])).toEqual(texts.map(([key]) => [key, limits[key]]));
});
