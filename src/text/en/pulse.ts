// What sales lines and yearly figures say about a customer, in English: templates only, since they travel to the script as data. A page is read long after its lines
// end, so the day names the year, and no sentence says “this year”.

export const pulse = {
  heading: 'What the sales figures say',
  silent: 'No order for {days} days up to {day}; usually every {usual}, never more than {longest}.',
  fallen:
    '{now} from the start of the year to {day}, down from {before} in the same days the year before (orders: {orders}; the year before {ordersBefore}).',
  risen:
    '{now} from the start of the year to {day}, up from {before} in the same days the year before (orders: {orders}; the year before {ordersBefore}).',
  categoryLost:
    'No {category} from the start of the year to {day}; {before} in the same days the year before, {share} of all it bought then.',
  categoryStopped:
    'No {category} since {last}: {now} from the start of the year to {day}, {before} in the same days the year before, {share} of all it bought then.',
  halved: '{now} in the year to {day}, down from {before} in the year before.',
  halvedOfTwo: '{now} in the year to {day}, down from {before} in the year before and {earlier} before that.',
  onlyYears: '{sentence} Only yearly figures are known, without orders.',
  atEarlierPrices: '{real} at the prices of the year before ({now} as invoiced)',
  nothing: 'No order from the start of the year to {day}, and none in the same days the year before.',
  tooFewOrders:
    'Too few orders from the start of the year to {day}, and in the same days the year before, to say whether it buys more or less.',
  steady: 'Nothing unusual up to {day}.',
  known: '{sentence} Known: {why}.',
  knownBy: '{sentence} Known: {why} ({who}, {day}).',
  answeredBefore: '{sentence} On {day} this was said: {why}.',
  leftOpen: 'Still not explained: {sentence}',
  account: '{name}: {sentences}',
  stake: '{amount} a year at stake',
};

export type PulseText = typeof pulse;
