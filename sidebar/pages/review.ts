// The page for running the programme: tasks, reviews, the dashboard and whether the criteria were right; and the printed pages of an account.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { AccountBrief } from '../accountBrief/AccountBrief';
import { BusinessReview } from '../businessReview/BusinessReview';
import { ReviewAccounts } from '../reviewAccounts/ReviewAccounts';

startPage<'review'>({ reviewAccounts: ReviewAccounts, accountBrief: AccountBrief, businessReview: BusinessReview });
