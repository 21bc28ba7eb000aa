// The coverage of the account: the share and its parts, the three essential roles, and warnings.
import { lists } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { MINIMUM_ROLES, minimumRelationships } from '../../src/model/plan/minimumRelationships';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { relationshipCoverage } from '../../src/model/plan/relationshipCoverage';
import { singleThread } from '../../src/model/plan/singleThread';
import { stakeholderFlag } from '../../src/model/plan/stakeholderFlag';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import { coveredPeople } from './coveredPeople';

interface RelationshipHealthProps {
  people: readonly Stakeholder[];
  today: string;
}

export function RelationshipHealth({ people, today }: RelationshipHealthProps) {
  const { covered, total, share } = relationshipCoverage(people, today);
  const { holders } = minimumRelationships(people);
  const numerator = coveredPeople(people, today).map((person) => ({ ...person, name: isolate(person.name) }));
  const uncounted = people.filter(({ influence }) => influence === null).length;
  return (
    <section aria-label={words.title}>
      <Care people={people} today={today} />
      <p class="coverage">{share === null ? words.coverageUnknown : words.coverage(covered, total, share)}</p>
      {share !== null && (
        <Disclosure summary={words.coverageWhy}>
          <p class="quiet">{words.coverageMeaning}</p>
          <p class="quiet">{numerator.length === 0 ? words.coveredNobody : words.coveredPeople(numerator, covered)}</p>
        </Disclosure>
      )}
      {share !== null && uncounted > 0 && <p class="quiet">{words.withoutInfluence(uncounted)}</p>}
      <p class="label">{words.minimum}</p>
      <ul class="minimum">
        {MINIMUM_ROLES.map((role) =>
          holders[role].length === 0 ? (
            <li key={role} class="missing">
              {words.minimumMissing(lists.role[role])}
              {role === 'champion' && <span class="quiet"> {words.championHint}</span>}
            </li>
          ) : (
            <li key={role} class="covered">
              {words.minimumHeld(lists.role[role], holders[role].map(isolate))}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Care({ people, today }: RelationshipHealthProps) {
  const derailers = people.filter((person) => stakeholderFlag(person, today) === 'derailer').map(({ name }) => isolate(name));
  const thread = singleThread(people, today);
  return (
    <>
      {derailers.length > 0 && <Notice kind="warning">{words.derailers(derailers)}</Notice>}
      {thread && (
        <Notice kind="warning">
          {thread.kind === 'fewCovered'
            ? words.fewCovered(thread.people.map(isolate))
            : words.oneOfUs(isolate(thread.owner), thread.people.map(isolate))}
        </Notice>
      )}
    </>
  );
}
