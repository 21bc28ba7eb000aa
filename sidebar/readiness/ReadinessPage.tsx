// The verdict on readiness with its reasons and figures, as one page to print and to copy.
import { useMemo } from 'preact/hooks';
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import { readiness as words } from '../../src/text/en/readiness';
import { PageView } from '../printedPage/PageView';
import { toText } from '../printedPage/toText';
import { Loaded } from '../components/Loaded';
import { PageActions } from '../printedPage/PageActions';
import { NOTHING, useRequest } from '../useRequest';
import { composePage } from './composePage';
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
  const page = useMemo(() => composePage(book), [book]);
  return (
    <>
      <PageActions text={useMemo(() => toText(page), [page])} />
      <PageView page={page} />
    </>
  );
}
