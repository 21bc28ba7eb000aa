// What sales lines say about a customer, in English: templates only, since they travel to the script as data.

export const pulse = {
  heading: 'What the sales lines say',
  silent: 'No order for {days} days up to {day}; usually every {usual}, never more than {longest}.',
  fallen:
    '{now} this year up to {day}, down from {before} in the same days a year ago (orders: {orders}; a year ago {ordersBefore}).',
  risen:
    '{now} this year up to {day}, up from {before} in the same days a year ago (orders: {orders}; a year ago {ordersBefore}).',
  categoryLost: 'No {category} this year up to {day}; {before} in the same days a year ago, {share} of all it bought then.',
  categoryStopped:
    'No {category} since {last}: {now} this year up to {day}, {before} in the same days a year ago, {share} of all it bought then.',
  nothing: 'No order this year up to {day}, and none in the same days a year ago.',
  tooFewOrders: 'Too few orders this year and in the same days a year ago to say whether it buys more or less.',
  steady: 'Nothing unusual up to {day}.',
  known: '{sentence} Known: {why}.',
  knownBy: '{sentence} Known: {why} ({who}, {day}).',
  account: '{name}: {sentences}',
  stake: '{amount} a year at stake',
};

export type PulseText = typeof pulse;
