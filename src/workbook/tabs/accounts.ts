// The register: every customer, candidate or not, with facts and money.
import { PARENT_STEPS } from '../../model/accounts/groupsOf';
import { hidden, inputColumn, optional, stampColumn } from '../columns';
import { account } from '../../model/records/account';
import { perRecord } from '../perRecord';
import { MONEY_FORMAT } from '../numberFormats';
import { computedColumn, fieldColumn, type Look } from '../fieldColumn';
import type { Places } from '../Places';
import { textNumber } from '../textNumber';
import { IDENTITY, type Column, type Formula, type Tab } from '../Tab';

const SHARE = '0%';
const DAY = 'yyyy-mm-dd';
/** A column that a plan shows too, with the plan's rule. */
const planned = (key: keyof typeof account.fields, look?: Look): Column => fieldColumn(key, account.fields[key], look);
const TEXT = { width: 130 };
const FIGURE = { width: 100 };
const text = (key: string): Column => inputColumn(key, 130);
const count = (key: string): Column => inputColumn(key, 100, '0', { kind: 'number', least: 0, help: 'whole' });
const day = (key: string): Column => inputColumn(key, 100, DAY, { kind: 'date' });
const amount = (key: string): Column => inputColumn(key, 100, MONEY_FORMAT, { kind: 'number', least: 0 });
/** An amount that may be below zero. */
const signed = (key: string): Column => inputColumn(key, 100, MONEY_FORMAT, { kind: 'number' });

/** @param value gets the cells of these columns. */
const computed = (
  key: string,
  format: string,
  columns: readonly string[],
  value: (cells: readonly string[], at: Places) => string,
): Column =>
  computedColumn(
    key,
    format,
    (at, header) =>
      perRecord(
        at,
        header,
        'account',
        value(
          columns.map((column) => at.column(column)),
          at,
        ),
      ),
    100,
  );

const allBlank = (cells: readonly string[]): string => cells.map((each) => `(${each}="")`).join('*');
const REVENUE = ['revenue1', 'revenue2', 'revenue3'] as const;
const COST = ['cost1', 'cost2', 'cost3'] as const;
/** The revenue of the accounts, blank in rows without a name. */
const revenueOfNamed = (at: Places): string => `IF(${at.column('account')}="";"";${at.column('revenue3')})`;

/** What KAM_ABC gives: the class depends on the share of the total that the larger accounts bring. */
const abc: Formula = (at, header) => {
  const smallest = (share: string): string => `MIN(FILTER(sorted;before/SUM(sorted)+10^-12<${share}))`;
  const steps = [
    `figures;${revenueOfNamed(at)}`,
    'sorted;SORT(FILTER(figures;IF(ISNUMBER(figures);figures>0;FALSE));1;FALSE)',
    'before;SCAN(0;sorted;LAMBDA(sum;figure;sum+figure))-sorted',
    `leastA;${smallest('4/5')};leastB;${smallest('19/20')}`,
  ];
  const classOf = 'IF(figures<=0;"C";IF(figures>=leastA;"A";IF(figures>=leastB;"B";"C")))';
  return `=ARRAYFORMULA(LET(${steps.join(';')};IF(ROW(${at.column('revenue3')})=ROW(${at.cell('revenue3')});"${header}";IF(ISNUMBER(figures);${classOf};${textNumber('figures')}))))`;
};

/** What groupsOf gives: the parent's row says what is above the parent, and so on; a parent without a row is the top. */
const abcGroup: Formula = (at, header) => {
  const [account, parent] = [at.column('account'), at.column('parent')];
  const steps = Array.from({ length: PARENT_STEPS }, (_, step) => {
    const above = `above${step}`;
    return `above${step + 1};IFNA(XLOOKUP(${above};${account};${above});${above})`;
  });
  const lookUp = [`above0;IF(${parent}="";${account};${parent})`, ...steps].join(';');
  return `=ARRAYFORMULA(LET(${lookUp};KAM_ABC(${revenueOfNamed(at)};"${header}";above${PARENT_STEPS})))`;
};

/** If a year has revenue, other than 0, but no cost, the cost of the three years is unknown. */
const costMissing = (revenue: readonly string[], cost: readonly string[]): string =>
  cost.map((each, i) => `(${revenue[i]}<>"")*(${revenue[i]}<>0)*(${each}="")`).join('+');

export const accounts: Tab = {
  key: 'accounts',
  headerRow: 2,
  hidden: false,
  name: 'account',
  columns: [
    inputColumn('account', 200),
    inputColumn('candidate', 100, '0', { kind: 'checkbox' }),
    computed('tier', '@', ['account'], ([account], at) => {
      const confirmed = `XLOOKUP(${account};${at.column('account', 'matrix')};${at.column('tier', 'matrix')}&"")`;
      return `IFNA(${confirmed};${at.cell('tier', 4, 'lists')})`;
    }),
    planned('kam', TEXT),
    planned('salesRep', TEXT),
    optional(planned('sponsor', TEXT)),
    planned('revenue1', FIGURE),
    planned('revenue2', FIGURE),
    planned('revenue3', FIGURE),
    optional(planned('revenueToDate', FIGURE)),
    optional(signed('revenueSameDays')),
    optional(planned('cost1', FIGURE)),
    optional(planned('cost2', FIGURE)),
    optional(planned('cost3', FIGURE)),
    optional(amount('recurring')),
    planned('potential', FIGURE),
    optional(amount('wallet')),
    optional(count('referrals')),
    optional(inputColumn('retention', 100, SHARE, { kind: 'number', least: 0, most: 1 })),
    optional(count('orders')),
    optional(count('orderLines')),
    ...['discount1', 'discount2', 'discount3'].map((key) => optional(signed(key))),
    // From sales lines, as ComparedSales and ComparedDays define them.
    optional(count('ordersToDate')),
    optional(count('ordersSameDays')),
    optional(day('firstOrder')),
    optional(day('lastOrder')),
    optional(inputColumn('usualInterval', 100, '0', { kind: 'number', least: 0 })),
    optional(count('longestGap')),
    optional(day('salesUntil')),
    optional(hidden(day('salesFrom'))),
    optional(hidden(count('daysToDate'))),
    computed('revenue3y', MONEY_FORMAT, REVENUE, (cells) => `IF(${allBlank(cells)};"";${cells.join('+')})`),
    optional(
      computed('cost3y', MONEY_FORMAT, [...REVENUE, ...COST], (cells) => {
        const [revenue, cost] = [cells.slice(0, 3), cells.slice(3)];
        return `IF((${costMissing(revenue, cost)}>0)+${allBlank(cost)};"";${cost.join('+')})`;
      }),
    ),
    optional(
      computed(
        'margin',
        SHARE,
        ['cost3y', 'revenue3y'],
        ([cost, revenue]) => `IF((${cost}="")+(${revenue}<=0);"";1-${cost}/${revenue})`,
      ),
    ),
    optional(
      computed(
        'revenueToCost',
        '0.00',
        ['cost3y', 'revenue3y'],
        ([cost, revenue]) => `IF((${cost}="")+(${revenue}="")+(${cost}<=0);"";${revenue}/${cost})`,
      ),
    ),
    computed(
      'growth',
      SHARE,
      ['revenue2', 'revenue3'],
      ([before, now]) => `IF((${before}="")+(${now}="")+(${before}<=0);"";${now}/${before}-1)`,
    ),
    computedColumn('abc', '@', abc, 100),
    optional(computedColumn('abcGroup', '@', abcGroup, 100)),
    optional(
      computed(
        'walletShare',
        SHARE,
        ['wallet', 'revenue3'],
        ([wallet, revenue]) => `IF((${wallet}="")+(${revenue}="")+(${wallet}<=0);"";${revenue}/${wallet})`,
      ),
    ),
    inputColumn('buyerType', 100, '@', { kind: 'list', list: 'buyerType' }),
    optional(planned('buysMore', FIGURE)),
    planned('whyKey'),
    optional(planned('keyBenefits')),
    optional(text('parent')),
    text('industry'),
    text('city'),
    text('country'),
    optional(text('phone')),
    optional(text('website')),
    optional(planned('linkedIn')),
    optional(planned('linkedInSeen', FIGURE)),
    optional(planned('meetingLink')),
    optional(planned('contractEnds', FIGURE)),
    optional(planned('daysOfNotice', FIGURE)),
    optional(planned('renewal', FIGURE)),
    optional(planned('cadenceOverride', FIGURE)),
    optional(stampColumn('cadence', 100, '@', { kind: 'list', list: 'cadence' })),
    optional(stampColumn('lastReview', 100, DAY, { kind: 'date' })),
    optional(stampColumn('nextReview', 100, DAY, { kind: 'date' })),
    optional(stampColumn('nextCustomerReview', 100, DAY, { kind: 'date' })),
    optional(stampColumn('health', 100, '0', { kind: 'number' })),
    optional(stampColumn('ended', 100, '@', { kind: 'list', list: 'ended' })),
    optional(stampColumn('endedOn', 100, DAY, { kind: 'date' })),
    optional(text('crmId')),
    inputColumn('note', 220),
    // Whether the account had a row in the matrix when the add-on read it last. If that row is missing now, a user deleted it.
    hidden(stampColumn('listed', 80, 'General')),
    ...IDENTITY,
  ],
};
