// The page for running the programme: tasks, reviews, the dashboard and whether the criteria were right.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { BusinessReview } from '../businessReview/BusinessReview';
import { ReviewAccounts } from '../reviewAccounts/ReviewAccounts';

startPage({ reviewAccounts: ReviewAccounts, businessReview: BusinessReview });
