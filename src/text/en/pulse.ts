// What sales lines say about a customer, in English: templates only, since they travel to the script as data.

export const pulse = {
  heading: 'What the sales lines say',
  silent: 'No order for {days} days; usually every {usual}, never more than {longest}.',
  fallen: '{now} this year until {day}, down from {before} in the same days a year ago (orders: {orders}, then {ordersBefore}).',
  risen: '{now} this year until {day}, up from {before} in the same days a year ago (orders: {orders}, then {ordersBefore}).',
  categoryLost: 'No {category} this year until {day}; a year ago {before} in the same days, {share} of all it bought.',
  nothing: 'No order this year until {day}, and none in the same days a year ago.',
  tooFewOrders: 'Too few orders this year and in the same days a year ago to tell more from less.',
  steady: 'Nothing unusual until {day}.',
  known: '{sentence} Known: {why}',
  knownBy: '{sentence} Known: {why} ({who}, {day})',
  account: '{name}: {sentences}',
  stake: '{amount} a year at stake',
};

export type PulseText = typeof pulse;
