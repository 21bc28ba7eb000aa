// The page for an account's plan and its brief.
import { AccountBrief } from '../accountBrief/AccountBrief';
import { EditPlan } from '../editPlan/EditPlan';
import { startPage } from '../startPage';

startPage({ editPlan: EditPlan, accountBrief: AccountBrief });
