// The page for an account's plan and its brief.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { AccountBrief } from '../accountBrief/AccountBrief';
import { EditPlan } from '../editPlan/EditPlan';

startPage({ editPlan: EditPlan, accountBrief: AccountBrief });
