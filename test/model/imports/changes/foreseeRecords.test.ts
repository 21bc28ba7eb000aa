import { foreseeRecords } from '../../../../src/model/imports/changes/foreseeRecords';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';

test('records are known by account and name', () => {
  const people: PresentRow[] = [{ id: 'i', name: 'Ida', key: 'Alder', cells: { jobTitle: 'Buyer' } }];
  const foreseen = foreseeRecords(
    [
      { account: 'ALDER', name: 'ida', values: { jobTitle: 'Head of buying', email: 'ida@alder.example' } },
      { account: 'Birch', name: 'Ida', values: {} },
    ],
    people,
    {},
  );
  expect(foreseen).toMatchObject({ created: ['Birch: Ida'], updated: ['ALDER: ida'] });
  expect(foreseen.rows.map(({ was }) => was)).toEqual([{ jobTitle: 'Buyer' }, {}]);
});

test('a person is known by an address of their own, whatever the file calls them', () => {
  const people: PresentRow[] = [
    { id: 'p', name: 'Ida Berg', key: 'Alder', cells: { email: 'Ida@alder.example', jobTitle: 'Buyer' } },
    { id: 'q', name: 'Max Lang', key: 'Alder', cells: { email: 'info@alder.example' } },
  ];
  const contact = (name: string, email: string) => ({ account: 'Alder', name, values: { email, jobTitle: 'Head' } });
  const foreseen = foreseeRecords(
    [contact('I. Berg', 'ida@alder.example'), contact('Eve', 'info@alder.example'), contact('Tom', 'info@alder.example')],
    people,
    {},
  );
  expect(foreseen.rows.map(({ name }) => name)).toEqual(['Ida Berg', 'Eve', 'Tom']);
  expect(foreseen.created).toEqual(['Alder: Eve', 'Alder: Tom']);
  expect(foreseen.replaced).toContainEqual({ name: 'Alder: I. Berg', column: 'jobTitle', from: 'Buyer', to: 'Head' });
});

describe('deals with ids of a CRM', () => {
  const deals: PresentRow[] = [
    { id: 'r', name: 'Racks', key: 'Alder', cells: { crmId: '7', stage: 'proposed' } },
    { id: 'l', name: 'Lamps', key: 'Alder', cells: { stage: 'proposed' } },
  ];
  const deal = (name: string, crmId: string, stage = 'won', account = 'Alder') => ({
    account,
    name,
    values: { ...(crmId !== '' && { crmId }), stage },
  });
  const foresee = (...rows: ReturnType<typeof deal>[]) => foreseeRecords(rows, deals, {});

  test('a deal that was renamed, or that moved to another account, is the one with its id', () => {
    const foreseen = foresee(deal('Racks and shelves', '7', 'won', 'Birch'));
    expect(foreseen.created).toEqual([]);
    expect(foreseen.rows).toMatchObject([{ account: 'Alder', name: 'Racks', was: { stage: 'proposed' } }]);
    expect(foresee(deal('Shelves', ' 7 ')).rows).toMatchObject([{ name: 'Racks' }]);
  });

  test('a deal that the file names takes its new name, unless another deal of the account has it', () => {
    const foreseeNamed = (...rows: ReturnType<typeof deal>[]) =>
      foreseeRecords(rows, deals, {}, ({ name }) => name !== 'Unnamed');
    const foreseen = foreseeNamed(deal('Shelves', '7', 'proposed'));
    expect(foreseen.renamed).toEqual([{ from: 'Alder: Racks', to: 'Shelves' }]);
    expect(foreseen).toMatchObject({ updated: ['Alder: Shelves'], unchanged: 0 });
    expect(foreseen.rows).toMatchObject([{ record: 'r', name: 'Shelves', was: { opportunity: 'Racks' } }]);
    for (const name of ['Lamps', 'RACKS', 'Unnamed'])
      expect(foreseeNamed(deal(name, '7', 'proposed'))).toMatchObject({
        renamed: [],
        unchanged: 1,
        rows: [{ name: 'Racks', was: {} }],
      });
    expect(foreseeNamed(deal('Doors', '8'), deal('Shelves', '7')).rows).toMatchObject([{ name: 'Doors' }, { name: 'Shelves' }]);
  });

  test('a deal without an id takes the one of the file by its name', () => {
    expect(foresee(deal('lamps', '8')).rows).toMatchObject([{ name: 'Lamps', values: { crmId: '8' } }]);
  });

  test('another deal of the same name gets a name of its own, so that neither is lost', () => {
    const foreseen = foresee(deal('Racks', '9'), deal('Racks (2)', '10'));
    expect(foreseen.created).toHaveLength(2);
    expect(foreseen.rows.map(({ name }) => name)).toEqual(['Racks (3)', 'Racks (2)']);
  });

  test('two deals of one name stay two, each with its id', () => {
    const two: PresentRow[] = [
      { id: 'a', name: 'Renewal', key: 'Alder', cells: { crmId: '1', stage: 'proposed' } },
      { id: 'b', name: 'Renewal', key: 'Alder', cells: { crmId: '2', stage: 'negotiating' } },
    ];
    const foreseen = foreseeRecords([deal('Renewal', '1'), deal('Renewal (2)', '2', 'lost')], two, {});
    expect(foreseen.rows).toMatchObject([
      { record: 'a', name: 'Renewal', was: { stage: 'proposed' } },
      { record: 'b', name: 'Renewal', was: { stage: 'negotiating' } },
    ]);
    expect(foreseeRecords([deal('Renewal', '3')], two, {}).rows).toMatchObject([{ name: 'Renewal (2)', was: {} }]);
  });

  test('a new deal with the former name of a renamed one is a deal of its own, with an id or without', () => {
    const rows = ['', '9'].map((id) => foresee(deal('Shelves', '7'), deal('Racks', id)).rows);
    for (const [renamed, other] of rows) {
      expect(renamed).toMatchObject({ record: 'r', name: 'Racks' });
      expect(other).toMatchObject({ name: 'Racks (2)', was: {} });
      expect(other).not.toHaveProperty('record');
    }
  });

  test('of two deals of one name, the one without an id takes that of the file', () => {
    const two = [deals[0] as PresentRow, { id: 's', name: 'racks', key: 'Alder', cells: { stage: 'proposed' } }];
    for (const here of [two, [...two].reverse()])
      expect(foreseeRecords([deal('Racks', '9')], here, {}).rows).toMatchObject([{ record: 's' }]);
  });

  test('a file without ids finds deals by name', () => {
    expect(foresee(deal('racks', '')).rows).toMatchObject([{ name: 'Racks', was: { stage: 'proposed' } }]);
  });
});

describe('people', () => {
  const person = (name: string, email = '', account = 'Alder') => ({ account, name, values: { email } });
  const ida = { id: 'i', name: 'Ida', key: 'Alder', cells: { email: 'ida@alder.example' } };
  const nameOf = (row: ReturnType<typeof person>, others: ReturnType<typeof person>[] = [], here: PresentRow[] = [ida]) =>
    foreseeRecords([row, ...others], here, {}).rows[0]?.name;

  test('are known by an address in any case, at their own account', () => {
    expect(nameOf(person('I. Berg', ' IDA@alder.example '))).toBe('Ida');
    expect(nameOf(person('I. Berg', 'ida@alder.example', 'Birch'))).toBe('I. Berg');
    expect(nameOf(person('I. Berg'), [], [{ ...ida, cells: {} }])).toBe('I. Berg');
  });

  test('are not known by an address that two of the file or of the workbook have', () => {
    expect(nameOf(person('I. Berg', 'ida@alder.example'), [person('Eve', ' Ida@alder.example')])).toBe('I. Berg');
    expect(nameOf(person('I. Berg', 'ida@alder.example'), [], [ida, { ...ida, id: 'j', name: 'Jo' }])).toBe('I. Berg');
  });

  test('of one name differ by their addresses', () => {
    const two = ['ida', 'idaberg'].map((at) => ({ ...ida, id: at, cells: { email: `${at}@alder.example` } }));
    for (const at of ['ida', 'idaberg'])
      expect(foreseeRecords([person('Ida', `${at}@ALDER.example`)], two, {}).rows).toMatchObject([{ record: at }]);
  });

  test('keep their own name where they are found by it', () => {
    expect(nameOf(person('IDA', 'other@alder.example'))).toBe('Ida');
    expect(foreseeRecords([person('Eve', 'eve@alder.example')], [ida], {})).toMatchObject({
      created: ['Alder: Eve'],
      updated: [],
      unchanged: 0,
      rows: [{ account: 'Alder', name: 'Eve', was: {} }],
    });
  });
});
