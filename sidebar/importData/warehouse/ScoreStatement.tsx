// The statement of the scores, which needs the criteria of the workbook.
import { scoredCriteria, scoreStatement } from '../../../src/model/warehouse/scoreStatement';
import type { WarehouseQuestion } from '../../../src/model/warehouse/SalesTable';
import { warehouse as words } from '../../../src/text/en/warehouse';
import { Loaded } from '../../components/Loaded';
import { Notice } from '../../components/Notice';
import { isolate } from '../../format';
import { NOTHING, useRequest } from '../../useRequest';
import { CopyStatement } from './CopyStatement';

export function ScoreStatement({ question }: { question: WarehouseQuestion }) {
  const loaded = useRequest('loadRanking', NOTHING);
  return (
    <Loaded of={loaded} words={words.loadingCriteria}>
      {({ criteria }) => {
        const scored = scoredCriteria(criteria);
        const others = criteria.filter((criterion) => !scored.includes(criterion));
        if (scored.length === 0) return <Notice kind="information">{words.noCriteria}</Notice>;
        return (
          <>
            <CopyStatement statement={scoreStatement(question, criteria)} next={words.next[question.dialect].scores} />
            {others.length > 0 && <p class="quiet">{words.notScored(others.map(({ name }) => isolate(name)))}</p>}
          </>
        );
      }}
    </Loaded>
  );
}
