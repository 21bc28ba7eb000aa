// The page for an account's plan.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { EditPlan } from '../editPlan/EditPlan';

startPage<'plan'>({ editPlan: EditPlan });
