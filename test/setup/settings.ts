import type { Settings } from '../../src/model/records/settings';

/** The settings of a new English workbook. */
export const FIRST_SETTINGS: Settings = {
  language: 'en',
  currency: '',
  calendar: 'gregorian',
  firstMonth: 1,
  lastFullYear: 2025,
  kams: 1,
  accountsEach: 5,
  capacity: 5,
  keyFrom: 7,
  keepFrom: 6,
  watchFrom: 5,
  smallTeam: false,
  scoreTogether: false,
  weekStart: 'monday',
  retention: 0.8,
  discount: 0.1,
  staleAfter: 90,
  customerReviewEvery: 'quarterly',
  bookingLink: '',
  me: '',
};
