// The criteria library in English.
import type { LibraryKey } from '../../model/criteria/library';

export interface CriterionText {
  readonly name: string;
  readonly definition: string;
  /** What 1, 4, 7 and 10 mean. */
  readonly anchors: readonly [string, string, string, string];
  /** Advice to the person who chooses the criterion. */
  readonly hint?: string;
}

export type CriteriaText = Record<LibraryKey, CriterionText>;

export const criteria: CriteriaText = {
  revenuePotential: {
    name: 'Revenue potential',
    definition: 'What the account could bring us in a year, three years from now, in money.',
    anchors: [
      'Far less than our average account brings today',
      'About what our average account brings',
      'About three times our average account',
      'It could be one of our largest customers',
    ],
    hint: 'Sales Benchmark Index advises not to weigh it heavily: 20% or less.',
  },
  centralizedPurchasing: {
    name: 'Centralised purchasing',
    definition: 'How far one agreement with us covers the whole customer.',
    anchors: [
      'Every site chooses and buys by itself',
      'Sites choose for themselves, within rules from head office',
      'Head office signs a frame contract that most sites use',
      'One buying office decides and buys for all',
    ],
    hint: 'Ask who signs, and for how many sites.',
  },
  productFit: {
    name: 'Product fit',
    definition: 'How well what we sell today meets what the account needs.',
    anchors: [
      'It needs something we do not offer',
      'We meet one need, with much custom work',
      'We meet most needs with small changes',
      'We meet its needs as we are, better than any rival',
    ],
  },
  solvency: {
    name: 'Solvency',
    definition: 'How sure we are that the account pays in full and on time, now and in the years ahead.',
    anchors: [
      'In payment difficulty, or bills more than 90 days late',
      'Pays, but often one to three months late',
      'Pays on time with rare delays; sound finances',
      'Always on time; strong, published finances',
    ],
    hint: 'Your own bookkeeping knows the payment days.',
  },
  growthPotential: {
    name: 'Growth potential',
    definition: 'How fast our yearly sales to the account can grow over the next three years, in percent.',
    anchors: [
      'No growth, or it will buy less',
      'About 10% a year',
      'About 25% a year; we know where it comes from',
      '50% a year or more; new units or projects are already named',
    ],
    hint: 'If you feed it from growth, take full years only.',
  },
  existingRelationships: {
    name: 'Existing relationships',
    definition: 'How many people there know and trust us, and how high they stand.',
    anchors: [
      'One contact or none',
      'Several contacts in one unit; none of them decides',
      'Contacts in several units, a decision maker among them',
      'Trusted up to top management; someone there speaks for us',
    ],
  },
  channelPartner: {
    name: 'Channel-management partner',
    definition: 'Whether the account can also bring our products to others: resell, install, build in.',
    anchors: [
      'Buys for its own use only',
      'Passes our products on now and then',
      'Resells or installs them regularly in its own market',
      'Runs a channel that opens a new market to us',
    ],
  },
  culturalFit: {
    name: 'Cultural fit',
    definition: 'How well the two companies’ values and ways of working go together.',
    anchors: [
      'Distrust; only the price counts',
      'Correct, but every deal starts from zero',
      'Open, and keeps agreements',
      'Works and plans with us like one team',
    ],
  },
  geographicAlignment: {
    name: 'Geographic alignment',
    definition: 'How much of the account’s business lies where we sell and serve well.',
    anchors: ['None of it', 'About a third', 'About two thirds', 'All of it, and where it plans to grow too'],
  },
  recurringRevenue: {
    name: 'Recurring revenue',
    definition: 'How much of what the account pays us comes back every year, by contract or habit.',
    anchors: [
      'One-off purchases only',
      'About a third comes back',
      'About two thirds come back',
      'Nearly all, under contract for more than a year',
    ],
    hint: 'Contracts, subscriptions and reorders count; one large project does not.',
  },
  profitability: {
    name: 'Profitability',
    definition: 'What is left of the account’s revenue after all it costs us, as a share of revenue.',
    anchors: [
      'We lose money on it',
      'Somewhat below our average margin',
      'Clearly above our average margin',
      'Among our best margins, without special discounts',
    ],
    hint: 'Count the cost of serving the account too: delivery, support and people’s time.',
  },
  lifetimeValue: {
    name: 'Customer lifetime value',
    definition: 'Today’s worth of all the profit we expect from the account as long as it stays.',
    anchors: [
      'Little profit, or it may leave within a year',
      'Average profit for two or three years',
      'Well above average profit for about five years',
      'One of our most profitable customers for many years',
    ],
    hint: 'It already contains revenue, profit and loyalty, so choose it instead of them.',
  },
  influence: {
    name: 'Influence and authority',
    definition: 'How much others in the field follow the account, and how many doors its name opens for us.',
    anchors: [
      'Hardly known outside',
      'Known in its city or niche',
      'A respected name that prospects ask us about',
      'Sets the direction of the field; others follow its choice',
    ],
  },
  referrals: {
    name: 'Referrals',
    definition: 'How many prospects the account sent us in the last year.',
    anchors: ['None', 'One or two', 'Three or four, at least one of which bought', 'Five or more, several of which bought'],
    hint: 'Count prospects by name.',
  },
  goalAlignment: {
    name: 'Alignment of goals',
    definition: 'How far its aims and ours lead to work done together: a partner, not just a buyer.',
    anchors: [
      'Its aims and ours conflict',
      'No conflict, but nothing in common yet',
      'At least one joint project with a shared target',
      'A strategic partner: joint plan, and connections or resources that can change our course',
    ],
    hint: 'Here you ask whether the account can be a strategic partner.',
  },
};
