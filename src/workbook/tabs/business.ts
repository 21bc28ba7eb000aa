// Facts about the customer's business: goals, financial health, projects, changes.
import { factAgeColumn } from '../factAgeColumn';
import { USUAL } from '../fieldColumn';
import { recordTab } from '../recordTab';

export const business = recordTab('business', {
  computed: [factAgeColumn('entry', 'confirmedOn', 'asOf')],
  looks: { contactName: { width: USUAL } },
});
