// The page for working with accounts: their plans, the brief of a plan, and what is to be done.
import { AccountBrief } from '../accountBrief/AccountBrief';
import { EditPlan } from '../editPlan/EditPlan';
import { ReviewAccounts } from '../reviewAccounts/ReviewAccounts';
import { startPage } from '../startPage';

startPage({ editPlan: EditPlan, reviewAccounts: ReviewAccounts, accountBrief: AccountBrief });
