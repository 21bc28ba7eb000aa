// My work: what is to be done over all accounts.
import { work as words } from '../../src/text/en/work';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { NOTHING, useAsked } from '../useAsked';
import { WorkList } from './WorkList';

export function ReviewAccounts({ open }: PanelProps) {
  const loaded = useAsked('loadWork', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <WorkList book={book} open={open} again={loaded.again} />}
    </Loaded>
  );
}
