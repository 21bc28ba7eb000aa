// Whether the customer intends to buy more, and where to look at the company and meet it.
import { account as accountSchema } from '../../src/model/records/account';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { editPlan } from '../../src/text/en/editPlan';
import { recordTabs } from '../../src/text/en/recordTabs';
import { LINK } from '../../src/model/records/link';
import { DateInput } from '../components/DateInput';
import { Disclosure } from '../components/Disclosure';
import { WordSelect } from '../components/WordSelect';
import { controlOf } from '../planEditor/controlOf';
import { LinkField } from '../planEditor/LinkField';
import type { PlanPartProps } from '../planEditor/PlanEditor';

const { columns } = recordTabs.accounts;
const { fields } = accountSchema;
const SEEN = ['today'] as const;

export function Company({ editor }: PlanPartProps) {
  const { account } = editor.plan;
  const link = (field: 'linkedIn' | 'meetingLink') => {
    const typed = account[field].trim();
    return {
      ...controlOf(fields[field]),
      label: columns[field].header,
      value: account[field],
      onChange: (value: string) => editor.changeAccount({ [field]: value }),
      hint: typed === '' || LINK.test(typed) ? null : editPlan.problems.notALink(),
      fault: editor.faultOf('account', account.id, field),
      link: LINK.test(typed) ? typed : null,
    };
  };
  return (
    <>
      <WordSelect
        {...controlOf(fields.buysMore)}
        label={columns.buysMore.header}
        value={account.buysMore}
        onChange={(buysMore) => editor.changeAccount({ buysMore })}
        hint={account.buysMore === 'no' ? words.buysNoMore : null}
        fault={editor.faultOf('account', account.id, 'buysMore')}
      />
      <Disclosure summary={words.lookedAt}>
        <LinkField {...link('linkedIn')} mode="url" use={words.openPage} />
        <DateInput
          label={columns.linkedInSeen.header}
          value={account.linkedInSeen}
          today={editor.book.today}
          quick={SEEN}
          past
          onChange={(linkedInSeen) => editor.changeAccount({ linkedInSeen })}
          fault={editor.faultOf('account', account.id, 'linkedInSeen')}
        />
        <LinkField {...link('meetingLink')} mode="url" use={words.openPage} />
      </Disclosure>
    </>
  );
}
