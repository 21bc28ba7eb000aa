// The page for running the programme: what is to be done, reviews, the dashboard and whether the criteria were right.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { BusinessReview } from '../businessReview/BusinessReview';
import { ReviewAccounts } from '../reviewAccounts/ReviewAccounts';

startPage({ reviewAccounts: ReviewAccounts, businessReview: BusinessReview });
