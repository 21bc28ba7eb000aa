import { cleanId, judgeCustomers } from '../../../../src/model/imports/findings/judgeCustomers';
import { companyKey } from '../../../../src/model/names/companyKey';

const cells = (...rows: [name: string, crmId?: string][]) =>
  rows.map(([name, crmId = ''], at) => ({ line: at + 2, name, crmId }));
const judge = (rows: ReturnType<typeof cells>, answers = {}) => {
  const { findings, resolve } = judgeCustomers(rows, answers);
  return { codes: findings.map(({ code }) => code), findings, customers: rows.map(resolve) };
};

test.each([
  '0',
  '000',
  'N/A',
  'N.A.',
  'na',
  '-',
  '?',
  '---',
  'null',
  'TBD',
  'xxx',
  'k.A.',
  'بدون کد',
  '1.23E+11',
  '1,23E+11',
  '#N/A',
  '#VALUE!',
])('%s is not an id', (id) => {
  expect(cleanId(id)).toBe('');
});

test('an id with a decimal point is read as its whole number', () => {
  expect(cleanId(' 17850.0 ')).toBe('17850');
  expect(cleanId('00Q5g')).toBe('00Q5g');
  expect(cleanId('17,850')).toBe('17850');
  expect(cleanId('0,850')).toBe('0,850');
  expect(cleanId('۱۲۳')).toBe('123');
});

test('an id shared by three customers is a placeholder and ignored everywhere', () => {
  const { codes, customers } = judge(cells(['Alder', '0'], ['Birch', '0'], ['Cedar', '0']));
  expect(codes).toEqual(['badIds']);
  expect(customers.map((customer) => customer?.crmId)).toEqual(['', '', '']);
});

test('an id that differs in each row of a customer belongs to the row', () => {
  const { codes, customers } = judge(cells(['Alder', '101'], ['Alder', '102'], ['Birch', '103']));
  expect(codes).toEqual(['idOfLine']);
  expect(customers).toEqual([
    { name: 'Alder', crmId: '' },
    { name: 'Alder', crmId: '' },
    { name: 'Birch', crmId: '' },
  ]);
});

test('an id whose header names the customer is asked about, unless most rows are of customers with several', () => {
  const rows = cells(['Alder', '7'], ['Alder', '8'], ['Birch', '9']);
  const codesOf = (header: string, of = rows) => judgeCustomers(of, {}, false, header).findings.map(({ code }) => code);
  expect(codesOf('Customer ID')).toEqual(['idsDisagree']);
  expect(codesOf('کد مشتری')).toEqual(['idsDisagree']);
  expect(codesOf('ID')).toEqual(['idOfLine']);
  expect(codesOf('Customer ID', cells(['Alder', '7'], ['Alder', '8'], ['Alder', '9'], ['Birch', '10']))).toEqual(['idOfLine']);
});

test.each(['Alder Ltd / Birch GmbH', 'Alder Ltd, Birch GmbH', 'Alder Ltd\nBirch GmbH', 'شرکت سرو، شرکت کاج', 'Alder Ltd;Birch'])(
  '“%s” is a list of companies, and the first is the customer until answered',
  (name) => {
    const { codes, customers } = judge(cells([name]));
    expect(codes).toEqual(['joinedNames']);
    expect(customers[0]?.name).toBe(name.split(/[/,،;\n]/)[0]?.trim());
  },
);

test.each([
  ['Alder (Berlin)', 'Alder'],
  ['Alder GmbH (formerly Birch)', 'Alder GmbH'],
  ['آقای رضایی', 'رضایی'],
  ['Dr. Alder', 'Alder'],
])('%s and %s are two customers until answered', (name, other) => {
  const { findings } = judge(cells([name], [other]));
  expect(findings.map(({ code, questions }) => [code, questions.map(({ answer }) => answer)])).toEqual([
    ['similarNames', ['different']],
  ]);
});

test.each(['Alder, Inc.', 'Alder Ltd, London', 'A/S Alder', 'Alder + Birch', 'Smith, Jones & Co. Ltd', 'پخش سرو، شعبه ۲'])(
  '“%s” is one company',
  (name) => {
    expect(judge(cells([name])).customers[0]?.name).toBe(name);
  },
);

test('an id that differs in each row of customers is theirs, and one name with two ids is asked about', () => {
  const rows = cells(['Alder', '7'], ['Alder', '9'], ['Birch', '8']);
  const { findings, resolve } = judgeCustomers(rows, {}, true);
  expect(findings.map(({ code }) => code)).toEqual(['idsDisagree']);
  expect(rows.map((each) => resolve(each)?.crmId)).toEqual(['7', '9', '8']);
});

test('one id with two names is asked about, and they are two customers until answered', () => {
  const rows = cells(['Alder', '7'], ['Birch', '7'], ['Cedar', '8'], ['Cedar', '8']);
  expect(judge(rows).codes).toEqual(['idsDisagree']);
  expect(judge(rows).customers.map((customer) => customer?.crmId)).toEqual(['', '', '8', '8']);
  const same = judge(rows, { 'idsDisagree:7: Alder · Birch': 'same' });
  expect(same.customers.map((customer) => customer?.crmId)).toEqual(['7', '7', '8', '8']);
});

test('one name with two ids is asked about, and both remain until answered', () => {
  const rows = cells(['Alder', '7'], ['Alder', '9'], ['Alder', '9']);
  expect(judge(rows).customers.map((customer) => customer?.crmId)).toEqual(['7', '9', '9']);
  expect(judge(rows, { 'idsDisagree:Alder: 7 · 9': 'same' }).customers.map((customer) => customer?.crmId)).toEqual([
    '7',
    '7',
    '7',
  ]);
});

test.each([
  ['Alder Ltd', 'Alder Ltd.'],
  ['Alder Ltd', 'Alder Limited'],
  ['ALDER, Inc.', 'Alder Inc'],
  ['Groß GmbH', 'Gross GmbH'],
  ['Groß G.m.b.H.', 'Gross GmbH'],
  ['شرکت پارس پویا', 'پارس پویا'],
  ['شركة البرز', 'شرکه البرز'],
  ['Bruggen Maschinenbau GmbH', 'Bruggen Maschinenbau'],
  ['Alder & Sons', 'Alder and Sons'],
  ['Brightwater Foods Ltd', 'BrightwaterFoods Limited'],
  ['Brøndby Køkken A/S', 'BRONDBY KOKKEN AS'],
  ['Hôtels Réunis SARL', 'Hotels Reunis S.A.R.L.'],
  ['Łódź Hurt Sp. z o.o.', 'LODZ HURT SP Z O.O.'],
  ['Kaufhof Ost GmbH & Co. KG', 'Kaufhof Ost GmbH und Co KG'],
])('%s and %s are one customer, in the spelling used more often', (one, other) => {
  const { findings, customers } = judge(cells([one], [other], [one]));
  expect(findings.map(({ code, questions }) => [code, questions.map(({ answer }) => answer)])).toEqual([
    ['similarNames', ['same']],
  ]);
  expect(customers.map((customer) => customer?.name)).toEqual([one, one, one]);
});

test('names with different legal forms are listed, and are different customers by default', () => {
  const rows = cells(['Alder Ltd'], ['Alder GmbH'], ['Alder Ltd']);
  expect(judge(rows).customers.map((customer) => customer?.name)).toEqual(['Alder Ltd', 'Alder GmbH', 'Alder Ltd']);
  const same = judge(rows, { 'similarNames:Alder Ltd ↔ Alder GmbH': 'same' });
  expect(same.customers.map((customer) => customer?.name)).toEqual(['Alder Ltd', 'Alder Ltd', 'Alder Ltd']);
});

test.each([
  ['Kaufhof Ost GmbH', 'Kaufhof Ost GmbH & Co. KG'],
  ['Baumarkt Huber AG', 'Huber Baumarkt AG'],
  ['Möller Eisenwaren', 'Moller Eisenwaren'],
  ['Brøndby Køkken A/S', 'Brøndby Køkken ApS'],
])('%s and %s are asked about, and are two customers by default', (one, other) => {
  const { findings, customers } = judge(cells([one], [other]));
  expect(findings.map(({ code, questions }) => [code, questions.map(({ answer }) => answer)])).toEqual([
    ['similarNames', ['different']],
  ]);
  expect(customers.map((customer) => customer?.name)).toEqual([one, other]);
});

test('names that share only a beginning are not asked about', () => {
  expect(judge(cells(['Alder'], ['Aldermoor'], ['Cosmos'], ['Agape'])).codes).toEqual([]);
  expect(companyKey('Agape').key).toBe('agape');
});

test('two companies in one cell are asked about, and the first owns the row until answered', () => {
  const rows = cells(['Alder Ltd;Birch GmbH'], ['Cedar'], ['Cedar; Cedar']);
  expect(judge(rows).codes).toEqual(['joinedNames']);
  expect(judge(rows).customers.map((customer) => customer?.name)).toEqual(['Alder Ltd', 'Cedar', 'Cedar']);
  expect(judge(rows, { 'joinedNames:': 'leaveOut' }).customers[0]).toBeNull();
  expect(judge(rows, { 'joinedNames:': 'whole' }).customers[0]?.name).toBe('Alder Ltd;Birch GmbH');
});

test('what programs write for a missing id is not an id, and anything longer is one', () => {
  const none =
    '00 – — . ... na n/a #n/a n/a! #N/A! NULL none nil undefined #ref! unknown ندارد نامشخص 1.23e+11 1e11 1e+5 2,5E7'.split(' ');
  expect(none.filter((id) => cleanId(id) !== '')).toEqual([]);
  const ids = '10 01 A- -A none1 xnull #ref!! 1.5 1.50 A1.0 1.0A 12e5 e5 1.2e5x 1.e5 1e+x'.split(' ');
  expect(ids.map(cleanId)).toEqual(ids);
  expect([cleanId(''), cleanId('17850,00'), cleanId('0.0')]).toEqual(['', '17850', '']);
});

test('rows without a usable id are named', () => {
  const { findings } = judge(cells(['Alder', ''], ['Birch', ' 0 '], ['Cedar', 'N/A'], ['Dogwood', '5'], ['Elm', ' ']));
  expect(findings).toEqual([{ code: 'badIds', values: { rows: 2, example: ' 0 ' }, lines: [3, 4], questions: [] }]);
  const many = cells(...Array.from({ length: 25 }, (_, at): [string, string] => [`Name ${at}`, '0']));
  expect(judge(many).findings[0]).toMatchObject({ values: { rows: 25 }, lines: many.slice(0, 20).map(({ line }) => line) });
});

describe('an id of the line', () => {
  const codes = (...rows: [string, string][]) => judge(cells(...rows)).codes;

  test('differs in each of three rows or more, and names repeat in any spelling', () => {
    expect(judge(cells(['Birch', ''], ['Alder', '1'], ['ALDER', '2'], ['Cedar', '3'])).findings).toEqual([
      { code: 'idOfLine', values: { example: '1' }, lines: [], questions: [] },
    ]);
    expect(codes(['Alder', '1'], ['Alder', '2'])).toEqual(['idsDisagree']);
    expect(codes(['Alder', '1'], ['Alder', '2'], ['Birch', '1'])).toContain('idsDisagree');
    expect(codes(['Alder', '1'], ['Birch', '2'], ['Cedar', '3'])).toEqual([]);
    expect(codes(['Alder', ''], ['Alder', ''], ['Alder', ''])).toEqual([]);
  });
});

describe('similar names', () => {
  test('are named with both spellings, the more frequent one first', () => {
    const { findings } = judge(cells(['Birch Ltd.'], ['Birch Limited'], ['birch limited'], ['Cedar'], ['Birch GmbH']));
    expect(findings).toEqual([
      {
        code: 'similarNames',
        values: { pairs: 2, same: 1, different: 1, name: 'Birch Limited', other: 'Birch Ltd.' },
        lines: [2, 3, 6],
        questions: [
          { key: 'Birch Limited ↔ Birch Ltd.', count: 1, options: ['same', 'different'], answer: 'same', lines: [3, 2] },
          { key: 'Birch Limited ↔ Birch GmbH', count: 1, options: ['same', 'different'], answer: 'different', lines: [3, 6] },
        ],
      },
    ]);
  });

  test('keep their own spelling where the user tells them apart', () => {
    const rows = cells(['Birch Ltd'], ['Birch Ltd'], ['Birch Limited'], ['BIRCH LIMITED']);
    const names = (answers = {}) => judge(rows, answers).customers.map((customer) => customer?.name);
    expect(names()).toEqual(['Birch Ltd', 'Birch Ltd', 'Birch Ltd', 'Birch Ltd']);
    expect(judge(rows).findings[0]?.values).toMatchObject({ same: 1, different: 0 });
    expect(names({ 'similarNames:Birch Ltd ↔ Birch Limited': 'different' })).toEqual(rows.map(({ name }) => name));
  });

  test('are asked about for 50 pairs, and the others are one customer all the same', () => {
    const names = Array.from({ length: 60 }, (_, at) => `${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}x`);
    const { findings, customers } = judge(cells(...names.flatMap((name): [string][] => [[`${name} Ltd`], [`${name} Limited`]])));
    expect(findings[0]?.questions).toHaveLength(50);
    expect(findings[0]?.lines).toHaveLength(20);
    expect(findings[0]?.values['pairs']).toBe(60);
    expect(customers[119]?.name).toBe(`${names[59]} Ltd`);
  });

  test('never join rows without a name', () => {
    expect(judge(cells(['', '7'], ['', '8'], [' ', '']))).toMatchObject({
      codes: [],
      customers: [{ name: '' }, { name: '' }, { name: ' ' }],
    });
  });
});

describe('ids that disagree', () => {
  test('are asked about by id and by name, with the rows that show it', () => {
    const rows = cells(['Alder', '7'], ['Birch', '7'], ['Alder', '7'], ['Cedar', '8'], ['Cedar', '9'], ['', '7'], ['Cedar', '8']);
    expect(judge(rows).findings).toEqual([
      {
        code: 'idsDisagree',
        values: { count: 2 },
        lines: [2, 3, 5, 6],
        questions: [
          { key: '7: Alder · Birch', count: 2, options: ['different', 'same'], answer: 'different' },
          { key: 'Cedar: 8 · 9', count: 2, options: ['different', 'same'], answer: 'different' },
        ],
      },
    ]);
  });

  test('name three names or ids at most', () => {
    const names = cells(['Alder', '7'], ['Birch', '7'], ['Cedar', '7'], ['Dogwood', '7']);
    expect(judge(names).findings[0]?.questions).toMatchObject([{ key: '7: Alder · Birch · Cedar', count: 4 }]);
    const ids = cells(['Alder', '1'], ['Alder', '2'], ['ALDER', '3'], ['Alder', '4'], ['Birch', '4'], ['Birch', '4']);
    expect(judge(ids).findings[0]?.questions).toMatchObject([{ key: '4: Alder · Birch' }, { key: 'Alder: 1 · 2 · 3', count: 4 }]);
  });

  test('are asked about 50 times at most, and 20 rows are named in their order', () => {
    const rows = Array.from({ length: 60 }, (_, at): [string, string][] => [
      [`Name ${'ab'[at % 2]}${at}`, `${at}x`],
      [`Other ${'ab'[at % 2]}${at}`, `${at}x`],
    ]);
    const [finding] = judge(
      cells(...rows.map(([one]) => one as [string, string]), ...rows.map(([, other]) => other as [string, string])),
    ).findings;
    expect(finding).toMatchObject({ code: 'idsDisagree', values: { count: 60 } });
    expect(finding?.questions).toHaveLength(50);
    expect(finding?.lines).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  });

  test('of two spellings of one customer are one where each row is a customer', () => {
    const rows = cells(['Birch Ltd', '7'], ['Birch Limited', '9'], ['Birch Ltd', '7']);
    const { findings, resolve } = judgeCustomers(rows, {}, true);
    expect(findings.map(({ code }) => code)).toEqual(['similarNames']);
    expect(rows.map((each) => resolve(each))).toEqual(rows.map(() => ({ name: 'Birch Ltd', crmId: '7' })));
    expect(judge(rows).codes).toEqual(['similarNames', 'idsDisagree']);
    const later = cells(['Birch Limited', '9'], ['Birch Ltd', '7'], ['Birch Ltd', '7']);
    expect(judgeCustomers(later, {}, true).resolve(later[0] ?? rows[0]!)).toEqual({ name: 'Birch Ltd', crmId: '7' });
  });
});

describe('names in one cell', () => {
  const example = 'Alder Ltd;Birch GmbH';
  test.each([example, 'Alder Ltd؛ Birch GmbH', 'Alder Ltd|Birch GmbH', ' ;Alder Ltd; ;Birch GmbH;'])(
    'as in “%s” are two, and the first one counts',
    (name) => {
      const { findings, customers } = judge(cells(['Cedar'], [name]));
      expect(customers[1]?.name).toBe('Alder Ltd');
      expect(findings).toEqual([
        {
          code: 'joinedNames',
          values: { rows: 1, example: name },
          lines: [3],
          questions: [{ key: '', count: 1, options: ['first', 'whole', 'leaveOut'], answer: 'first' }],
        },
      ]);
    },
  );

  test.each([
    ['Alder; ALDER', 'ALDER'],
    [';Alder;', 'Alder'],
    [' ; ', ''],
  ])('as in “%s” are one, whatever the user decides about others', (name, only) => {
    const rows = cells([name], [example]);
    expect(judge(rows.slice(0, 1)).findings).toEqual([]);
    for (const answer of ['first', 'whole', 'leaveOut'])
      expect(judge(rows, { 'joinedNames:': answer }).customers[0]?.name).toBe(only);
  });

  test('are left out of all other questions with their row', () => {
    const rows = cells([example, '7'], ['Cedar', '7'], ['Cedar', '7']);
    expect(judge(rows).codes).toEqual(['joinedNames', 'idsDisagree']);
    expect(judge(rows, { 'joinedNames:': 'leaveOut' }).codes).toEqual(['joinedNames']);
  });

  test('are named for the first 20 rows', () => {
    const rows = cells(...Array.from({ length: 25 }, (): [string] => [example]));
    expect(judge(rows).findings[0]).toMatchObject({ values: { rows: 25 }, lines: rows.slice(0, 20).map(({ line }) => line) });
  });
});

test('a joint-stock company is the company, and a branch is another customer of which a user is asked', () => {
  const names = ['داروسازی اکسیر البرز', 'پخش هجرت نوین', 'شرکت سهامی داروسازی اکسیر البرز', 'پخش هجرت نوین - شعبه شیراز'];
  const cells = names.map((name, at) => ({ line: at + 2, name, crmId: '' }));
  const { findings, resolve } = judgeCustomers(cells, {});
  expect(findings[0]?.questions.map(({ key, answer }) => [key, answer])).toEqual([
    ['داروسازی اکسیر البرز ↔ شرکت سهامی داروسازی اکسیر البرز', 'same'],
    ['پخش هجرت نوین ↔ پخش هجرت نوین - شعبه شیراز', 'different'],
  ]);
  expect(cells.map((cell) => resolve(cell)?.name)).toEqual([names[0], names[1], names[0], names[3]]);
  const joined = judgeCustomers(cells, { [`similarNames:${names[1]} ↔ ${names[3]}`]: 'same' });
  expect(joined.resolve(cells[3] as (typeof cells)[number])?.name).toBe(names[1]);
});

test('ids are shown in the digits of the file, and kept in those that compare', () => {
  const cell = (line: number, name: string, crmId: string) => ({ line, name, crmId });
  const questionsOf = (...cells: ReturnType<typeof cell>[]) =>
    judgeCustomers(cells, {}).findings.find(({ code }) => code === 'idsDisagree')?.questions;
  expect(questionsOf(cell(2, 'میهن', '۱۰۰۳'), cell(3, 'میهن', '۲۰۰۱'), cell(4, 'میهن', '۲۰۰۱'))).toMatchObject([
    { key: 'میهن: 1003 · 2001', shown: 'میهن: ۱۰۰۳ · ۲۰۰۱' },
  ]);
  expect(questionsOf(cell(2, 'میهن', '۱۰۰۳'), cell(3, 'پارس', '۱۰۰۳'))).toMatchObject([
    { key: '1003: میهن · پارس', shown: '۱۰۰۳: میهن · پارس' },
  ]);
  // What a spreadsheet has made of an id is not shown.
  expect(questionsOf(cell(2, 'Alder', '1,003'), cell(3, 'Birch', '1003.0'))?.[0]).not.toHaveProperty('shown');
});

test('so is the example of ids that belong to the rows', () => {
  const cells = ['۱۱', '۱۲', '۱۳'].map((crmId, at) => ({ line: at + 2, name: 'میهن', crmId }));
  expect(judgeCustomers(cells, {}).findings).toMatchObject([{ code: 'idOfLine', values: { example: '۱۱' } }]);
});
