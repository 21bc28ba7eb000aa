// All tabs by key.
import { ACCOUNT_TABLES } from '../model/plan/PlanRecords';
import type { RecordTable } from '../model/records/records';
import type { Tab, TabKey } from './Tab';
import { accounts } from './tabs/accounts';
import { alarms } from './tabs/alarms';
import { business } from './tabs/business';
import { criteria } from './tabs/criteria';
import { goals } from './tabs/goals';
import { history } from './tabs/history';
import { lastImport } from './tabs/lastImport';
import { lists } from './tabs/lists';
import { log } from './tabs/log';
import { matrix } from './tabs/matrix';
import { opportunities } from './tabs/opportunities';
import { planActions } from './tabs/planActions';
import { reviews } from './tabs/reviews';
import { sales } from './tabs/sales';
import { scores } from './tabs/scores';
import { settings } from './tabs/settings';
import { snapshots } from './tabs/snapshots';
import { stakeholders } from './tabs/stakeholders';
import { swot } from './tabs/swot';
import { team } from './tabs/team';
import { whitespace } from './tabs/whitespace';

export const tabs: Readonly<Record<TabKey, Tab>> = {
  matrix,
  criteria,
  accounts,
  stakeholders,
  business,
  swot,
  goals,
  actions: planActions,
  opportunities,
  whitespace,
  team,
  reviews,
  log,
  scores,
  snapshots,
  sales,
  lastImport,
  alarms,
  history,
  settings,
  lists,
};

/** The tabs that Set up workbook creates, in this order. The visible ones become the first tabs, from left to right as in VISIBLE_TABS. */
export const SET_UP_TABS: readonly TabKey[] = ['settings', 'lists', 'criteria', 'accounts', 'matrix'];
export const VISIBLE_TABS: readonly TabKey[] = ['matrix', 'criteria', 'accounts'];

/** The tabs of plans that the first Set up workbook creates too, so that teams see what a plan consists of. Their formulas need no other tab. */
export const TEMPLATE_TABS = ['stakeholders', 'swot', 'goals'] as const satisfies readonly RecordTable[];

/** Tabs with what people decided: a deleted one is restored on request only. */
export const KEPT_TABS: readonly TabKey[] = ['criteria', 'accounts', 'matrix'];

/** The tabs of plans, reviews and the log, from left to right, after the others. All but TEMPLATE_TABS are created with their first record. */
export const ACCOUNT_TABS: readonly RecordTable[] = [...ACCOUNT_TABLES, 'log'];
