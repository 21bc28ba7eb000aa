// When the contract ends or is to be renewed, and the notice that it needs.
import { account as accountSchema } from '../../src/model/records/account';
import { recordTabs } from '../../src/text/en/recordTabs';
import { DateInput, NO_BUTTONS } from '../components/DateInput';
import { FigureInput } from '../components/FigureInput';
import { controlOf } from '../planEditor/controlOf';
import type { PlanEditor } from '../planEditor/PlanEditor';

const { columns } = recordTabs.accounts;

export function Contract({ editor }: { editor: PlanEditor }) {
  const { account } = editor.plan;
  const day = (field: 'contractEnds' | 'renewal') => ({
    label: columns[field].header,
    value: account[field],
    today: editor.book.today,
    quick: NO_BUTTONS,
    onChange: (value: string) => editor.changeAccount({ [field]: value }),
    fault: editor.faultOf('account', account.id, field),
  });
  return (
    <>
      <div class="pair">
        <DateInput {...day('contractEnds')} />
        <FigureInput
          {...controlOf(accountSchema.fields.daysOfNotice)}
          label={columns.daysOfNotice.header}
          value={account.daysOfNotice}
          onChange={(daysOfNotice) => editor.changeAccount({ daysOfNotice })}
          fault={editor.faultOf('account', account.id, 'daysOfNotice')}
        />
      </div>
      <DateInput {...day('renewal')} />
    </>
  );
}
