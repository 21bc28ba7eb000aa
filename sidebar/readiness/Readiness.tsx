// Whether key account management makes sense here: questions, a business case, and the verdict go, land and expand, or not yet.
import { readiness as words } from '../../src/text/en/readiness';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { NOTHING, useRequest } from '../useRequest';
import { ReadinessForm } from './ReadinessForm';
import './readiness.css';

export function Readiness({ open }: PanelProps) {
  const loaded = useRequest('loadReadiness', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <ReadinessForm book={book} onBook={loaded.replace} open={open} />}
    </Loaded>
  );
}
