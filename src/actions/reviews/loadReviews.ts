import type { HealthSettings } from '../../model/programme/HealthSettings';
import { defineRead } from '../Action';
import { readHistory } from '../store/readHistory';
import { nothing } from '../payloadParts';
import { planPeople, readPlanSettings, type PlanSettings } from '../plan/readPlanBook';
import { demotionsOf } from '../ranking/readRankAccounts';
import { readMe } from '../../workbook/me';
import { readProgramme } from './readProgramme';
import { reviewedAccount, type ReviewedAccount } from './reviewedAccount';
import type { Problem } from '../../workbook/Problem';

export interface ReviewBook {
  workbook: string;
  /** Key accounts first, then the watched, then the others, each by name. */
  accounts: ReviewedAccount[];
  settings: PlanSettings & ReviewSettings;
  /** yyyy-mm-dd */
  today: string;
  me: string;
  people: string[];
  problems: Problem[];
}

export interface ReviewSettings {
  /** https, '' for none. */
  bookingLink: string;
  /** Key accounts that a manager can hold. */
  accountsEach: number;
  capacity: number | null;
  keyFrom: number;
  keepFrom: number;
  health: HealthSettings;
}

/** The programme: every account that is key or watched, or has a review planned, with its plan and reviews. */
export const loadReviews = defineRead({
  scope: 'plans',
  payload: nothing,
  run({ workbook, problems }): ReviewBook {
    const programme = readProgramme(workbook);
    const history = readHistory(workbook);
    const demotions = demotionsOf(workbook, programme.ranking);
    return {
      workbook: workbook.spreadsheet.getId(),
      accounts: programme.plans.map((plan) => reviewedAccount(workbook, plan, programme, history, demotions)),
      settings: {
        ...readPlanSettings(workbook),
        health: programme.settings.health,
      },
      today: workbook.today,
      me: readMe(),
      people: planPeople(workbook),
      problems,
    };
  },
});
