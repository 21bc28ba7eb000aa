// Why the health of an account is held down, in English: templates only, since they travel to the script as data.

import { pulse } from './pulse';

export const limits = {
  held: '{mean}, held at {limit}: {reason}',
  atEarlierPrices: pulse.atEarlierPrices,
  reasons: {
    silent: 'no order for {days} days; usually every {usual}, never more than {longest}',
    fallen: '{now} bought from the start of the year to {day}, {before} in the same days the year before',
    halved: '{now} in the year to {day}, {before} in the year before',
    halvedOfTwo: '{now} in the year to {day}, {before} in the year before and {earlier} before that',
    loyalty: 'the last answer on loyalty was {value} of 10 ({day})',
    neverAsked: 'no answer from the customer yet',
    askedLongAgo: 'no answer from the customer since {day}',
    hostile: '{name} has much influence and is hostile',
    problem: 'a problem is still open {days} days after its review: {action}',
    contractEnds: 'the contract ends on {day}, and no action of ours is due by then',
    contractNotice: 'the contract ends on {day}, days of notice: {notice}, and no action of ours is due by then',
    contractOver: 'the contract ended on {day}; was it renewed?',
    renewal: 'the renewal is due on {day}, and no action of ours is due by then',
    renewalOver: 'the renewal was due on {day}; what came of it?',
  },
};

export type LimitsText = typeof limits;
