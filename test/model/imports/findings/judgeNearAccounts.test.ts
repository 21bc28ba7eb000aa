import * as fc from 'fast-check';
import { judgeNearAccounts } from '../../../../src/model/imports/findings/judgeNearAccounts';
import type { Answers } from '../../../../src/model/imports/findings/Finding';

const judge = (names: string[], register: string[], answers: Answers = {}, areCustomers?: boolean) => {
  const rows = names.map((account, at) => ({ account, line: at + 2 }));
  const { finding, nameOf } = judgeNearAccounts(
    rows,
    register.map((name) => ({ name })),
    answers,
    areCustomers,
  );
  return {
    names: names.map(nameOf),
    asked: finding?.questions.map(({ key, options, answer }) => [key, options, answer]) ?? [],
    finding,
  };
};

test.each([
  ['Brightwater Foods', 'Brightwater Foods Ltd'],
  ['Brightwater Foods Ltd', 'BRIGHTWATER FOODS LIMITED'],
  ['Brightwater-Foods, Inc.', 'Brightwater Foods'],
  ['Mueller', 'Müller GmbH'],
  ['Brøndby Køkken', 'Brøndby Køkken A/S'],
  ['Hotels Reunis', 'Hôtels Réunis SARL'],
  ['Kowalski Hurt', 'Kowalski Hurt Sp. z o.o.'],
  ['Kaufhof Ost', 'Kaufhof Ost GmbH & Co. KG'],
  ['BASF', 'BASF SE'],
  ['BrightwaterFoods', 'Brightwater Foods Ltd'],
  ['Tata Steel', 'Tata Steel Pvt. Ltd.'],
  ['Böhm und Söhne KG', 'Böhm & Söhne KG'],
  ['Boehm + Soehne', 'Böhm und Söhne KG'],
  ['Schroeder Antriebe GmbH', 'Schröder Antriebe GmbH'],
  ['فولاد کاوه', 'شرکت فولاد كاوه'],
  ['فولاد کاوه', 'فولاد کاوه (سهامی خاص)'],
  ['شرکت فولاد کاوه، سهامی عام', 'فولاد کاوه'],
  ['شرکت سهامی فولاد کاوه', 'فولاد کاوه'],
  ['شركت سهامي عام فولاد کاوه', 'شرکت فولاد کاوه'],
  ['شرکت سهامی‌خاص فولاد کاوه', 'فولاد کاوه'],
  ['شرکت تولیدی فولاد کاوه', 'فولاد کاوه'],
  ['شرکت تولیدی و بازرگانی فولاد کاوه (سهامی خاص)', 'فولاد کاوه'],
  ['تولیدی فولاد کاوه', 'شرکت تولیدی فولاد کاوه'],
  ['فولاد کاوه', 'فولاد کاوه با مسئولیت محدود'],
])('%s is proposed to be %s', (name, account) => {
  const { names, asked, finding } = judge([name, name], [account, 'Alder']);
  expect(names).toEqual([account, account]);
  expect(asked).toEqual([[name, [account, 'other'], account]]);
  expect(finding?.values).toEqual({ names: 1, others: 0, example: name, account });
  expect(judge([name], [account], { [`nearAccounts:${name}`]: 'other' }).names).toEqual([name]);
});

test('a name with its words in another order can be that of an account, but is not by default', () => {
  expect(judge(['Huber Baumarkt'], ['Baumarkt Huber AG', 'Alder']).asked).toEqual([
    ['Huber Baumarkt', ['Baumarkt Huber AG', 'other'], 'other'],
  ]);
});

test('a name with one typo can be that of an account of people, deals and activities, but is not by default', () => {
  const { asked, finding } = judge(['Alder', 'Hansen Ventlie GmbH'], ['Hansen Ventile GmbH', 'Alder Ltd']);
  expect(asked).toEqual([
    ['Alder', ['Alder Ltd', 'other'], 'Alder Ltd'],
    ['Hansen Ventlie GmbH', ['Hansen Ventile GmbH', 'other'], 'other'],
  ]);
  expect(finding?.values).toEqual({ names: 2, others: 1, example: 'Hansen Ventlie GmbH', account: 'Hansen Ventile GmbH' });
  expect(judge(['Hansen Ventlie GmbH'], ['Hansen Ventile GmbH'], {}, true).asked).toEqual([]);
});

test('of several accounts none is proposed, but each can be chosen', () => {
  const register = ['Birch GmbH', 'Birch Ltd'];
  const { names, asked } = judge(['Birch'], register);
  expect(names).toEqual(['Birch']);
  expect(asked).toEqual([['Birch', [...register, 'other'], 'other']]);
  expect(judge(['Birch'], register, { 'nearAccounts:Birch': 'Birch Ltd' }).names).toEqual(['Birch Ltd']);
  expect(judge(['Birch Limited'], register).names).toEqual(['Birch Ltd']);
});

test('another legal form is another company until the user says otherwise', () => {
  expect(judge(['Birch Inc'], ['Birch GmbH'])).toMatchObject({
    names: ['Birch Inc'],
    asked: [['Birch Inc', ['Birch GmbH', 'other'], 'other']],
  });
  expect(judge(['Birch'], ['Birch GmbH'], {}, true).names).toEqual(['Birch GmbH']);
  expect(judge(['Birch Inc'], ['Birch GmbH'], {}, true).names).toEqual(['Birch Inc']);
  expect(judge(['Birch'], ['BIRCH.'], {}, true).names).toEqual(['BIRCH.']);
});

test('two customers of a file do not become one account, and another CRM id is another company', () => {
  expect(judge(['Birch Ltd', 'Birch Limited'], ['Birch, Ltd.'], {}, true).names).toEqual(['Birch, Ltd.', 'Birch Limited']);
  const { finding } = judgeNearAccounts(
    [{ line: 2, account: 'Birch Ltd', crmId: '7' }],
    [{ name: 'Birch Limited', crmId: '9' }],
    {},
  );
  expect(finding).toBeNull();
});

test('names of the register, however they are spelled, and strangers are not asked about', () => {
  expect(judge(['alder', 'Birch', ''], ['Alder', 'Cedar'])).toMatchObject({ names: ['alder', 'Birch', ''], asked: [] });
});

test('a name becomes that of an account or stays', () => {
  const name = fc.stringMatching(/^[A-Ca-c .]{1,4}( (Ltd|GmbH|Inc))?$/);
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (names, register) => {
      judge(names, register).names.forEach((found, at) => expect([names[at], ...register]).toContain(found));
    }),
    { seed: 3 },
  );
});

test('a finding counts the rows of each name, and names the first 20 in their order', () => {
  const names = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 'Birch' : 'ALDER'));
  expect(judge(names, ['Alder Ltd', 'Birch Ltd']).finding).toEqual({
    code: 'nearAccounts',
    values: { names: 2, others: 0, example: 'Birch', account: 'Birch Ltd' },
    lines: Array.from({ length: 20 }, (_, at) => at + 2),
    questions: [
      { key: 'Birch', count: 12, options: ['Birch Ltd', 'other'], answer: 'Birch Ltd' },
      { key: 'ALDER', count: 12, options: ['Alder Ltd', 'other'], answer: 'Alder Ltd' },
    ],
  });
});

test('50 names are asked about, and 8 accounts for each', () => {
  const letters = Array.from({ length: 60 }, (_, at) => `${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}x`);
  const { asked, names } = judge(
    letters,
    letters.map((name) => `${name} Ltd`),
  );
  expect(asked).toHaveLength(50);
  expect(names.slice(49, 51)).toEqual([`${letters[49]} Ltd`, letters[50]]);
  const forms = ['Ltd', 'Inc', 'GmbH', 'AG', 'KG', 'BV', 'SRL', 'LLC', 'PLC'];
  expect(
    judge(
      ['Birch'],
      forms.map((form) => `Birch ${form}`),
    ).asked,
  ).toEqual([['Birch', [...forms.slice(0, 8).map((form) => `Birch ${form}`), 'other'], 'other']]);
});

test('an account is another company only if both have a CRM id', () => {
  const of = (crmId: string | undefined, own: string | undefined) =>
    judgeNearAccounts(
      [{ line: 2, account: 'Birch Ltd', ...(crmId !== undefined && { crmId }) }],
      [{ name: 'Birch Limited', ...(own !== undefined && { crmId: own }) }],
      {},
    ).finding !== null;
  expect([of('7', '7'), of('7', ''), of('', '7'), of(undefined, '7'), of('7', undefined), of('7', '9')]).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('an account in the register twice is one option', () => {
  expect(judge(['Birch'], ['Birch Ltd', 'Birch Ltd']).asked).toEqual([['Birch', ['Birch Ltd', 'other'], 'Birch Ltd']]);
});

test('of files of customers, an account is the next one’s where the user says that a name is another company', () => {
  const found = judge(['Birch Ltd', 'Birch Limited'], ['Birch, Ltd.'], { 'nearAccounts:Birch Ltd': 'other' }, true);
  expect(found.names).toEqual(['Birch Ltd', 'Birch, Ltd.']);
});

test('a name that is a part of one account is asked about, and another company until the user chooses', () => {
  const chain = 'فروشگاه های زنجیره ای هفت خوان';
  expect(judge(['هفت‌خوان'], [chain, 'پخش نیک‌گستر'])).toMatchObject({
    names: ['هفت‌خوان'],
    asked: [['هفت‌خوان', [chain, 'other'], 'other']],
    finding: { values: { names: 1, others: 1, example: 'هفت‌خوان', account: chain } },
  });
  expect(judge(['هفت‌خوان'], [chain], { 'nearAccounts:هفت‌خوان': chain }).names).toEqual([chain]);
  expect(judge(['Bruggen'], ['Bruggen Maschinenbau GmbH']).asked).toEqual([
    ['Bruggen', ['Bruggen Maschinenbau GmbH', 'other'], 'other'],
  ]);
  expect(judge(['Bruggen Werk Süd'], ['Bruggen GmbH']).asked).toEqual([['Bruggen Werk Süd', ['Bruggen GmbH', 'other'], 'other']]);
});

test('a part of four letters is asked about', () => {
  expect(judge(['Elms'], ['Elms Bakery']).asked).toHaveLength(1);
});

test('a part of several accounts, of a word, or of three letters is not asked about', () => {
  expect(judge(['Bruggen'], ['Bruggen Nord', 'Bruggen Süd']).asked).toEqual([]);
  expect(judge(['Brug'], ['Bruggen Nord']).asked).toEqual([]);
  expect(judge(['Abc'], ['Abc Nord']).asked).toEqual([]);
  expect(judge(['Bruggen'], ['Bruggen Nord'], {}, true).asked).toEqual([]);
});

test('a company of another trade and a branch are other customers, but are asked about', () => {
  expect(judge(['شرکت بازرگانی کاوه'], ['شرکت تولیدی کاوه']).asked).toEqual([
    ['شرکت بازرگانی کاوه', ['شرکت تولیدی کاوه', 'other'], 'other'],
  ]);
  for (const areCustomers of [true, false])
    expect(judge(['پخش هجرت - شعبه شیراز'], ['شرکت پخش هجرت', 'Alder'], {}, areCustomers).asked).toEqual([
      ['پخش هجرت - شعبه شیراز', ['شرکت پخش هجرت', 'other'], 'other'],
    ]);
});
