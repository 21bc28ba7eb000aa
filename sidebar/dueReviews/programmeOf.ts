// The accounts of the programme, with the state of each today.
import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import type { ReviewedAccount } from '../../src/actions/reviews/reviewedAccount';
import { accountStateOf } from '../../src/model/programme/accountStateOf';
import type { AccountState, ProgrammeSettings } from '../../src/model/programme/AccountState';
import { keyAccountsOf } from '../../src/model/programme/keyAccountsOf';
import { locale } from '../locale';

export interface ProgrammeAccount extends ReviewedAccount {
  state: AccountState;
}

export interface ProgrammeToday {
  accounts: ProgrammeAccount[];
  settings: ProgrammeSettings;
}

export function programmeOf({ accounts, settings, today }: ReviewBook): ProgrammeToday {
  const { customerReviewEvery, weekend, smallTeam, staleAfter, accountsEach, health } = settings;
  const resting: ProgrammeSettings = {
    today,
    customerReviewEvery,
    weekend,
    calendar: locale.calendar,
    smallTeam,
    staleAfter,
    accountsEach,
    health,
    keyAccountsOf: keyAccountsOf(accounts.map(({ plan }) => plan)),
    forecast: settings.forecast,
  };
  return { accounts: accounts.map((each) => ({ ...each, state: accountStateOf(each.plan, resting) })), settings: resting };
}
