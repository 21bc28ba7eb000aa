// Whitespace, in English.
import { count, list, number } from './figures';

export const whitespace = {
  intro: 'What each unit of the customer could buy from us, and whether it does.',
  empty: 'No products yet. Take them over from your sales, or add one.',
  emptyWithoutSales: 'No products yet. Add one. Sales lines imported with a column for products offer them here.',
  wholeCompany: 'Whole company',
  unit: 'Customer’s unit',

  penetration: (owned: number, relevant: number) => `Penetration: ${number(owned)} of ${number(relevant)}`,
  share: (owned: number, relevant: number) => `${number(owned)} of ${number(relevant)}`,
  openPotential: (amount: string) => `Still open: ${amount} a year`,
  noPotential: 'Still open: not known yet. Give cells a potential.',

  grid: 'Products by unit',
  gridHint: 'Choose a cell, then press 1 to 4, or 0 to clear it. Enter goes to the next status.',
  sideways: (products: number) => `Scroll sideways to see all ${count(products, 'product')}.`,
  notJudged: 'Not judged',
  cell: ({ unit, product, status }: { unit: string; product: string; status: string }) => `${unit}, ${product}: ${status}`,
  cellTitle: ({ unit, product }: { unit: string; product: string }) => `${product} · ${unit}`,
  status: 'Status',

  fields: {
    current: (year: string) => `Revenue ${year}`,
    potential: 'Potential per year',
    competitor: 'Who supplies it now',
    opportunity: 'Opportunity',
  },
  belowCurrent: 'Less than it buys now, so nothing is still open.',
  updated: (day: string) => `Updated on ${day}`,
  newOpportunity: 'New opportunity',
  needsPotential: 'Give the potential first: it becomes the amount of the opportunity.',
  opportunityAdded: (name: string) => `${name} is now in Goals and strategy, under opportunities.`,
  opportunityName: ({ unit, product }: { unit: string; product: string }) => `${product} for ${unit}`,

  addUnit: 'Add a unit of the customer',
  addProduct: 'Add a product or category',

  takeOver: (products: number) => `Take over from sales: ${count(products, 'product')}`,
  proposal: 'From your sales lines',
  proposalHint: 'Owned is what it buys. Open is what it no longer buys, or only others buy from you. Untick what does not fit.',
  inYear: (revenue: string, year: string) => `${revenue} in ${year}`,
  soFar: (revenue: string, year: string) => `${revenue} so far in ${year}`,
  stopped: (lastOrder: string) => (lastOrder === '' ? 'no longer bought' : `last bought on ${lastOrder}`),
  ownedNoLonger: (products: readonly string[]) => `By your sales lines it no longer buys: ${list(products)}.`,
  take: (products: number) => (products === 1 ? 'Add it' : `Add ${number(products)}`),

  twice: ({ unit, product, status }: { unit: string; product: string; status: string }) =>
    `${product} for ${unit} is in the table twice, here as: ${status}.`,
  removeTwice: 'Remove this one',
};

export type WhitespaceText = typeof whitespace;
