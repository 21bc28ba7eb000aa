// From price to profit, account by account, as one page to print and to copy.
import { useMemo } from 'preact/hooks';
import type { PriceToProfitBook } from '../../src/actions/priceToProfit/loadPriceToProfit';
import { priceToProfit as words } from '../../src/text/en/priceToProfit';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { PageActions } from '../printedPage/PageActions';
import { PageView } from '../printedPage/PageView';
import { pageText } from '../printedPage/pageText';
import { NOTHING, useRequest } from '../useRequest';
import { composePriceToProfitPage } from './composePriceToProfitPage';

export function PriceToProfit() {
  const loaded = useRequest('loadPriceToProfit', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => (book.accounts.length === 0 ? <Notice kind="information">{words.nobody}</Notice> : <Shown book={book} />)}
    </Loaded>
  );
}

function Shown({ book }: { book: PriceToProfitBook }) {
  const page = useMemo(() => composePriceToProfitPage(book), [book]);
  return (
    <>
      <PageActions text={useMemo(() => pageText(page), [page])} />
      <PageView page={page} />
    </>
  );
}
