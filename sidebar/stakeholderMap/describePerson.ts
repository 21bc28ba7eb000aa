import { lists, scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { effectiveContact } from '../../src/model/plan/effectiveContact';
import { stakeholderFlag } from '../../src/model/plan/stakeholderFlag';
import type { MapPerson } from './markOf';
import { wordOf } from './wordOf';

/** Describes a person's position: `Ann Lee. Influence: High, Sentiment: Hostile, Contact: None. Derailer.` */
export function describePerson(person: MapPerson, today: string): string {
  const flag = stakeholderFlag(person, today);
  const facts = [
    words.fact(words.influence, wordOf(scales.influence, person.influence)),
    words.fact(words.sentiment, wordOf(scales.sentiment, person.sentiment)),
    words.fact(words.contact, wordOf(scales.contact, effectiveContact(person, today))),
  ];
  return words.facts(person.name, facts, flag && lists.stakeholderFlag[flag]);
}
