// All that Review accounts knows of the programme.
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openPlan } from '../edits/openPlan';
import { planPeople, readPlanSettings } from '../plan/readPlanBook';
import { readHistory } from '../history/readHistory';
import { readMe } from '../settings/readMe';
import { demotionsOf } from '../ranking/readRankAccounts';
import { readSettings } from '../settings/readSettings';
import { readProgramme } from './readProgramme';
import { reviewedAccount } from './reviewedAccount';
import { nothing } from '../payloadParts';

export const loadReviews: Action<'loadReviews'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook, problems } = openPlan();
      saveWorkbook(workbook);
      const programme = readProgramme(workbook);
      const history = readHistory(workbook);
      const demotions = demotionsOf(workbook, programme.ranking);
      const { customerReviewEvery, bookingLink, accountsEach } = readSettings(workbook).settings;
      const { capacity, keyFrom, keepFrom } = programme.ranking.settings;
      return {
        workbook: workbook.spreadsheet.getId(),
        accounts: programme.plans.map((plan) => reviewedAccount(workbook, plan, programme, history, demotions)),
        settings: {
          ...readPlanSettings(workbook),
          ...{ customerReviewEvery, bookingLink, accountsEach, capacity, keyFrom, keepFrom },
        },
        today: workbook.today,
        me: readMe(),
        people: planPeople(workbook),
        problems,
      };
    }),
};
