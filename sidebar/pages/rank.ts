// The page for deciding: scores, robustness, tiers, history, and the pages for the board and from price to profit.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { BoardPage } from '../boardPage/BoardPage';
import { PriceToProfit } from '../priceToProfit/PriceToProfit';
import { RankAccounts } from '../rankAccounts/RankAccounts';

startPage<'rank'>({ rankAccounts: RankAccounts, boardPage: BoardPage, priceToProfit: PriceToProfit });
