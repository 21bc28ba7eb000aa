// From price to profit. In English.
import { count, list, number } from './figures';

const notCounted = (services: string) => (accounts: number) =>
  `The number of ${services} is not known for ${count(accounts, 'candidate')} and not counted.`;

export const priceToProfit = {
  open: 'From price to profit',
  waiting: 'Reading the figures…',
  nobody: 'There are no candidates yet, so there is nothing to show.',
  account: 'Account',
  list: 'List price',
  discount: 'Discount',
  revenue: 'Revenue',
  cost: 'Cost of goods',
  toServe: 'Cost to serve',
  profit: 'Profit',
  share: 'Of revenue',
  unknown: '–',
  lead: (profitable: number, known: number, none: number) =>
    known === 0
      ? 'The cost of goods is not known for any candidate, so no profit is known.'
      : `${number(profitable)} of ${count(known, 'candidate')} with a known cost ${profitable === 1 ? 'brings' : 'bring'} a profit.${none > 0 ? ` ${count(none, 'candidate')} brought and cost nothing.` : ''}`,
  losing: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'costs' : 'cost'} more than ${names.length === 1 ? 'it brings' : 'they bring'}.`,
  noDiscount: 'Discounts are not known, so the way begins at the revenue. Sales lines with a discount bring them.',
  someDiscounts: (accounts: number) => `The discount is not known for ${count(accounts, 'candidate')}.`,
  noCost: (accounts: number) => `The cost of goods is not known for ${count(accounts, 'candidate')}.`,
  noRates: 'The cost to serve is 0, because no rate is set. Change settings has a rate for an order, a line and a visit.',
  rates: (rates: readonly string[]) => `Cost to serve: ${list(rates)}.`,
  rate: {
    orders: (amount: string) => `${amount} for an order`,
    lines: (amount: string) => `${amount} for a line of an order`,
    visits: (amount: string) => `${amount} for a visit or meeting`,
  },
  notCounted: { orders: notCounted('orders'), lines: notCounted('order lines'), visits: notCounted('visits') },
  amounts: (currency: string) => (currency === '' ? 'Amounts as in Accounts.' : `Amounts in ${currency}.`),
  made: (date: string) => `Made on ${date}.`,
};

export type PriceToProfitText = typeof priceToProfit;
