// The criteria to choose from. Their names and definitions are in text/<language>/criteria.ts.

export type LibraryKey =
  | 'revenuePotential'
  | 'centralizedPurchasing'
  | 'productFit'
  | 'solvency'
  | 'growthPotential'
  | 'existingRelationships'
  | 'channelPartner'
  | 'culturalFit'
  | 'geographicAlignment'
  | 'recurringRevenue'
  | 'profitability'
  | 'lifetimeValue'
  | 'influence'
  | 'referrals'
  | 'goalAlignment';

export interface LibraryEntry {
  key: LibraryKey;
  /** `sbi`: the published list of Sales Benchmark Index. `guide`: a guide to key accounts. The panel groups them by it. */
  origin: 'sbi' | 'guide';
  /** `revenue`: measures what the account pays us. All such criteria together should carry at most half of the weight. */
  kind: 'revenue' | 'other';
  /** Columns of Accounts, facts derived from them (`deriveFacts`), or the relationships of the plans, that can feed it. Preferred first. */
  feeds: readonly string[];
  /** Entries that measure nearly the same thing. */
  overlaps: readonly LibraryKey[];
  /** Its weight in the starter set of a new workbook. */
  starterWeight?: number;
  /** The largest share of the weight that it should have. */
  mostShare?: number;
}

export const CRITERIA_LIBRARY: readonly LibraryEntry[] = [
  {
    key: 'revenuePotential',
    origin: 'sbi',
    kind: 'revenue',
    // Past revenue is not potential: a user who wants it chooses it.
    feeds: ['potential'],
    overlaps: ['lifetimeValue'],
    starterWeight: 10,
    mostShare: 0.2,
  },
  { key: 'centralizedPurchasing', origin: 'sbi', kind: 'other', feeds: [], overlaps: [] },
  { key: 'productFit', origin: 'sbi', kind: 'other', feeds: [], overlaps: [], starterWeight: 20 },
  { key: 'solvency', origin: 'sbi', kind: 'other', feeds: [], overlaps: [] },
  {
    key: 'growthPotential',
    origin: 'sbi',
    kind: 'other',
    feeds: ['growth', 'expectedGrowth'],
    overlaps: [],
    starterWeight: 30,
  },
  // The number of orders says nothing of the people we know.
  {
    key: 'existingRelationships',
    origin: 'sbi',
    kind: 'other',
    feeds: ['relationships'],
    overlaps: [],
    starterWeight: 15,
  },
  { key: 'channelPartner', origin: 'sbi', kind: 'other', feeds: [], overlaps: [] },
  { key: 'culturalFit', origin: 'sbi', kind: 'other', feeds: [], overlaps: ['goalAlignment'] },
  { key: 'geographicAlignment', origin: 'sbi', kind: 'other', feeds: [], overlaps: [] },
  {
    key: 'recurringRevenue',
    origin: 'guide',
    kind: 'revenue',
    feeds: ['recurringShare', 'recurring'],
    overlaps: ['lifetimeValue'],
  },
  {
    key: 'profitability',
    origin: 'guide',
    kind: 'other',
    feeds: ['margin', 'marginLast'],
    overlaps: ['lifetimeValue'],
    starterWeight: 25,
  },
  {
    key: 'lifetimeValue',
    origin: 'guide',
    kind: 'revenue',
    feeds: ['lifetimeValue'],
    overlaps: ['revenuePotential', 'recurringRevenue', 'profitability'],
  },
  { key: 'influence', origin: 'guide', kind: 'other', feeds: [], overlaps: [] },
  { key: 'referrals', origin: 'guide', kind: 'other', feeds: ['referrals'], overlaps: [] },
  { key: 'goalAlignment', origin: 'guide', kind: 'other', feeds: [], overlaps: ['culturalFit'] },
];

/** The five criteria of a new workbook, heaviest first. */
export const STARTER_SET: readonly (LibraryEntry & { weight: number })[] = CRITERIA_LIBRARY.flatMap((entry) =>
  entry.starterWeight === undefined ? [] : [{ ...entry, weight: entry.starterWeight }],
).sort((a, b) => b.weight - a.weight);
