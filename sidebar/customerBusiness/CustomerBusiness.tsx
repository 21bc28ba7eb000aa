// The customer's business: goals, financial health, initiatives, changes, and SWOT.
import { BUSINESS_KINDS } from '../../src/model/records/vocabulary';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { AllStillTrue } from '../planEditor/AllStillTrue';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { RemovedRecords } from '../planEditor/RecordCard';
import { BusinessKind } from './BusinessKind';
import { Company } from './Company';
import { Swot } from './Swot';
import './customerBusiness.css';

export function CustomerBusiness({ editor }: PlanPartProps) {
  return (
    <>
      <p class="quiet">{words.intro}</p>
      <Company editor={editor} />
      <AllStillTrue
        facts={editor.plan.business}
        today={editor.book.today}
        words={words.allStillTrue}
        confirm={({ id }) => editor.change('business', id, { confirmedOn: editor.book.today })}
      />
      {BUSINESS_KINDS.map((kind) => (
        <BusinessKind key={kind} editor={editor} kind={kind} />
      ))}
      <RemovedRecords editor={editor} table="business" nameOf={({ entry }) => entry} />
      <Swot editor={editor} />
    </>
  );
}
