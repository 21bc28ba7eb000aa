// E-mail, phone, profile and video of a person, each with a link that uses it, and when they were looked at.
import { relationships as words } from '../../src/text/en/relationships';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { DateInput } from '../components/DateInput';
import { Disclosure } from '../components/Disclosure';
import { LinkField } from '../planEditor/LinkField';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { recordFields } from '../planEditor/recordFields';
import { linkTo } from './linkTo';

const WAYS = [
  { key: 'email', mode: 'email', use: words.writeTo, seen: 'mailOpened' },
  { key: 'phone', mode: 'tel', use: words.call, seen: null },
  { key: 'profile', mode: 'url', use: words.openProfile, seen: 'profileSeen' },
  { key: 'video', mode: 'url', use: words.openVideo, seen: 'videoSeen' },
] as const;
const SEEN = ['today'] as const;

export function Reachable({ person, editor }: PlanPartProps & { person: Stakeholder }) {
  const field = recordFields(editor, 'stakeholders', person);
  return (
    <Disclosure summary={words.more} open={WAYS.some(({ key }) => editor.faultOf('stakeholders', person.id, key) !== null)}>
      {WAYS.map(({ key, mode, use, seen }) => (
        <div key={key}>
          <LinkField {...field(key)} mode={mode} link={linkTo(key, person[key])} use={use} />
          {seen !== null && (person[key].trim() !== '' || person[seen] !== '') && (
            <DateInput {...field(seen)} today={editor.book.today} quick={SEEN} past />
          )}
        </div>
      ))}
    </Disclosure>
  );
}
