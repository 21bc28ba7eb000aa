import * as fc from 'fast-check';
import { judgeNearAccounts } from '../../../src/model/imports/findings/judgeNearAccounts';
import type { Answers } from '../../../src/model/imports/findings/Finding';

const judge = (names: string[], register: string[], answers: Answers = {}, areCustomers = false) => {
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
  ['Tata Steel', 'Tata Steel Pvt. Ltd.'],
  ['فولاد کاوه', 'شرکت فولاد كاوه'],
  ['فولاد کاوه', 'فولاد کاوه (سهامی خاص)'],
  ['شرکت فولاد کاوه، سهامی عام', 'فولاد کاوه'],
])('%s is proposed to be %s', (name, account) => {
  const { names, asked, finding } = judge([name, name], [account, 'Alder']);
  expect(names).toEqual([account, account]);
  expect(asked).toEqual([[name, [account, 'other'], account]]);
  expect(finding?.values).toEqual({ names: 1, example: name, account });
  expect(judge([name], [account], { [`nearAccounts:${name}`]: 'other' }).names).toEqual([name]);
});

test('a name with its words in another order can be that of an account, but is not by default', () => {
  expect(judge(['Huber Baumarkt'], ['Baumarkt Huber AG', 'Alder']).asked).toEqual([
    ['Huber Baumarkt', ['Baumarkt Huber AG', 'other'], 'other'],
  ]);
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
  expect(judge(['Birch'], ['Birch GmbH'], {}, true).names).toEqual(['Birch']);
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
