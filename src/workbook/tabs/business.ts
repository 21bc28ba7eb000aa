// What is known of the customer's business: its goals, its financial health, what it works on, what changed.
import { factAge } from '../factAge';
import { USUAL } from '../planColumn';
import { recordTab } from '../recordTab';

export const business = recordTab('business', {
  computed: [factAge('entry', 'confirmedOn', 'asOf')],
  looks: { contactName: { width: USUAL } },
});
