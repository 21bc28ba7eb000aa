import type { Attention } from '../../../src/model/dashboard/Dashboard';
import type { Alarm } from '../../../src/model/pulse/Pulse';
import { dashboard as english } from '../../../src/text/en/dashboard';
import { dashboard as persian } from '../../../src/text/fa/dashboard';
import { describeAttention } from '../../../src/workbook/dashboard/describeAttention';
import type { DashboardWords } from '../../../src/workbook/dashboard/DashboardWords';

const ROOM = 138;
const EN = { currency: 'USD', language: 'en', text: english } as unknown as DashboardWords;
const FA = { currency: 'ریال', language: 'fa', text: persian } as unknown as DashboardWords;

const silent = (name: string, stake: number): { name: string; alarms: Alarm[] } => ({
  name,
  alarms: [{ kind: 'silent', days: 187, usual: 10, longest: 14, lastOrder: '2026-04-27', stake, answer: null }],
});
const sales = (...accounts: ReturnType<typeof silent>[]): Attention => ({ kind: 'sales', accounts });
const four = [
  silent('Harbor Foods LLC', 277_926),
  silent('Midland Dairy', 188_984),
  silent('Delta Brewing Co', 82_705),
  silent('Old Mill Paper', 0),
];

test('all accounts whose sales ask for a word are named, with what is at stake, as far as the line has room', () => {
  expect(describeAttention(sales(...four), EN, ROOM)).toBe(
    'Sales figures ask for a word (a year at stake): Harbor Foods LLC (277,926 USD), Midland Dairy (188,984 USD) and 2 more',
  );
  expect(describeAttention(sales(...four), EN, 2 * ROOM)).toBe(
    'Sales figures ask for a word (a year at stake): Harbor Foods LLC (277,926 USD), Midland Dairy (188,984 USD), Delta Brewing Co (82,705 USD) and Old Mill Paper',
  );
});

test('in Persian too', () => {
  expect(describeAttention(sales(silent('نوین', 900), silent('پارس', 500)), FA, ROOM)).toBe(
    'ارقام فروش توضیح می‌خواهد (مبلغ سالانه در خطر): نوین (۹۰۰ ریال) و پارس (۵۰۰ ریال)',
  );
});

test('a line has more than three names if there is room', () => {
  const accounts = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => ({ name }));
  expect(describeAttention({ kind: 'noManager', accounts }, EN, ROOM)).toBe('No account manager: Ada, Bo, Cy, Di and Ed');
});

test('a name that alone is longer than the line stays', () => {
  expect(describeAttention({ kind: 'noManager', accounts: [{ name: 'A'.repeat(60) }, { name: 'Bo' }] }, EN, 50)).toBe(
    `No account manager: ${'A'.repeat(60)} and Bo`,
  );
});
