// The verdict on readiness with its reasons and figures, as one page to print and to copy.
import { useMemo } from 'preact/hooks';
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import { PageView } from '../printedPage/PageView';
import { pageText } from '../printedPage/pageText';
import { Loaded } from '../components/Loaded';
import { PageActions } from '../printedPage/PageActions';
import { NOTHING, useRequest } from '../useRequest';
import { composeReadinessPage } from './composeReadinessPage';
import './readiness.css';

export function ReadinessPage() {
  const loaded = useRequest('loadReadiness', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <Shown book={book} />}
    </Loaded>
  );
}

function Shown({ book }: { book: ReadinessBook }) {
  const page = useMemo(() => composeReadinessPage(book), [book]);
  return (
    <>
      <PageActions text={useMemo(() => pageText(page), [page])} />
      <PageView page={page} />
    </>
  );
}
