// Choose the criteria, weigh them, see the ranking they give, and apply them.
import { Loaded } from '../components/Loaded';
import { text } from '../text';
import { NOTHING, useAsked } from '../useAsked';
import { CriteriaEditor } from './CriteriaEditor';

export function ChooseCriteria() {
  const loaded = useAsked('loadRanking', NOTHING);
  return (
    <Loaded of={loaded} words={text.chooseCriteria.waiting}>
      {(ranking) => <CriteriaEditor loaded={ranking} />}
    </Loaded>
  );
}
