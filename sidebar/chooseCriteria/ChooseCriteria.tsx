// Choose the criteria, weigh them, see the ranking they give, and apply them.
import { chooseCriteria as words } from '../../src/text/en/chooseCriteria';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { NOTHING, useRequest } from '../useRequest';
import { CriteriaEditor } from './CriteriaEditor';
import './chooseCriteria.css';

export function ChooseCriteria({ open }: PanelProps) {
  const loaded = useRequest('loadRanking', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(ranking) => <CriteriaEditor loaded={ranking} open={open} />}
    </Loaded>
  );
}
