// The schemas of an account's records, by table.
import { business } from './business';
import { goals } from './goals';
import { log } from './log';
import { opportunities } from './opportunities';
import { planActions } from './planActions';
import { reviews } from './reviews';
import { stakeholders } from './stakeholders';
import { swot } from './swot';
import { team } from './team';
import { whitespace } from './whitespace';

export const RECORDS = {
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
} as const;

export type RecordTable = keyof typeof RECORDS;
