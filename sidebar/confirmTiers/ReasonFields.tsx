// Asks why a key account loses its tier, and who approves.
import { longestIn } from '../../src/model/records/recordRules';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { SuggestInput } from '../components/SuggestInput';
import { TextInput } from '../components/TextInput';
import { text } from '../text';
import type { TierEditor } from './useTierEditor';

export function ReasonFields({ id, editor }: { id: string; editor: TierEditor }) {
  const { why = '', approvedBy = '' } = editor.choiceOf(id) ?? {};
  const fault = (value: string) => (editor.state.kind === 'unready' && value.trim() === '' ? text.common.required : null);
  return (
    <>
      <TextInput
        label={words.why}
        limit={longestIn('reviews', 'reason')}
        value={why}
        fault={fault(why)}
        onChange={(value) => editor.choose([id, { why: value }])}
      />
      <SuggestInput
        label={words.approvedBy}
        value={approvedBy}
        limit={longestIn('reviews', 'approvedBy')}
        suggestions={editor.data.people}
        fault={fault(approvedBy)}
        onChange={(value) => editor.choose([id, { approvedBy: value }])}
      />
    </>
  );
}
