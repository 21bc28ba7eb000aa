// The page for an account's plan and its brief.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { AccountBrief } from '../accountBrief/AccountBrief';
import { EditPlan } from '../editPlan/EditPlan';

startPage({ editPlan: EditPlan, accountBrief: AccountBrief });
