// The settings of seats, in English.

export const seatSettings = {
  kams: 'Key account managers',
  accountsEach: 'Accounts each',
  capacity: 'Seats for key accounts',
  keyFrom: 'Key from',
};

export const seatHints = { capacity: 'Managers × accounts each, or a number of your own. Empty: no limit.' };
