// Why an account that reaches the cut-off is not key, in English.
export const seatReasons = {
  noSeat: 'qualifies, but no seat is free',
  tie: 'qualifies, but ties for the last seat',
  behind: 'qualifies, but higher scores come first',
  withheld: 'has a seat, but was not made key',
};

export type SeatReasonsText = typeof seatReasons;
