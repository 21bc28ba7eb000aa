// The page for running the programme: what is to be done, reviews, the dashboard and whether the criteria were right.
import { ReviewAccounts } from '../reviewAccounts/ReviewAccounts';
import { startPage } from '../startPage';

startPage({ reviewAccounts: ReviewAccounts });
