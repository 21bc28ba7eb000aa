// Money of customers besides the figures of years: in the workbook's currency and unit, like sales.
import { isProblem, openPasted } from '../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { resolveAccounts } from '../../../sidebar/importData/rows/resolveAccounts';
import type { ImportField } from '../../../src/actions/imports/loadImport';
import type { Answers } from '../../../src/model/imports/findings/Finding';

const FIELDS = ['potential', 'wallet', 'recurring'].map((key): ImportField => ({ key, type: 'number', label: key }));

async function read(
  text: string,
  { currency = 'IRR', unit = 1, answers = {} }: { currency?: string; unit?: number; answers?: Answers } = {},
) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: FIELDS.map(({ key }) => key), lastFullYear: 1404 });
  const content = readFile(opened, plan, FIELDS, []);
  if (content.kind !== 'accounts') throw new Error(`These are ${content.kind}.`);
  const { accounts, findings } = resolveAccounts(content.accounts, plan, answers, { currency, unit }, content);
  return { values: accounts.map(({ values }) => values), findings: findings.map(({ code }) => code) };
}

test.each([
  ['پتانسیل خرید سالانه (میلیون تومان)', '۲٬۷۰۰', 27_000_000_000],
  ['پتانسیل سالانه (تومان)', '۱۲۰۰۰۰۰۰۰۰', 12_000_000_000],
  ['پتانسیل خرید (میلیارد ریال)', '۲۷', 27_000_000_000],
  ['ظرفیت خرید سالیانه مشتری (میلیون تومان)', '۵', 50_000_000],
  ['پتانسیل', '۵ تومان', 50],
])('the potential of «%s» is in rials', async (header, cell, expected) => {
  const { values } = await read(`نام مشتری\t${header}\nالف\t${cell}\nب\t${cell}`);
  expect(values).toEqual([{ potential: expected }, { potential: expected }]);
});

test.each(['Annual purchase potential', 'Potential spend per year', 'Estimated sales potential p.a.', 'Jahrespotenzial'])(
  '%s is the potential of a customer',
  async (header) => {
    expect((await read(`Customer\t${header}\nAlder\t100`)).values).toEqual([{ potential: 100 }]);
  },
);

test('the currency and the unit of a potential are said, and the unit can be corrected', async () => {
  const file = 'نام مشتری\tپتانسیل (میلیون تومان)\nالف\t۲';
  expect(await read(file)).toEqual({ values: [{ potential: 20_000_000 }], findings: ['currencies', 'unit'] });
  expect((await read(file, { answers: { 'unit:': '1' } })).values).toEqual([{ potential: 20 }]);
  expect((await read(file, { unit: 1_000_000 })).values).toEqual([{ potential: 20 }]);
  expect((await read(file, { currency: 'IRT' })).values).toEqual([{ potential: 2_000_000 }]);
});

test('each column of money is in the currency of its own header, whichever it is', async () => {
  const file = 'نام مشتری\tفروش ۱۴۰۴ (ریال)\tپتانسیل (تومان)\tکل خرید مشتری (ریال)\nالف\t۱۰\t۲۰\t۳۰';
  expect((await read(file)).values).toEqual([{ potential: 200, wallet: 30 }]);
  const euros = await read('Customer\tPotential (EUR)\nAlder\t5', { currency: 'GBP', answers: { 'currencies:EUR': '0.9' } });
  expect(euros.values).toEqual([{ potential: 4.5 }]);
});
