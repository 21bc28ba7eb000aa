// Facts about the customer's business: goals, financial health, projects, changes.
import { factAge } from '../factAge';
import { USUAL } from '../fieldColumn';
import { recordTab } from '../recordTab';

export const business = recordTab('business', {
  computed: [factAge('entry', 'confirmedOn', 'asOf')],
  looks: { contactName: { width: USUAL } },
});
