// Strengths, weaknesses, opportunities and threats of the customer's own business, with our answer beside each.
import { factAge } from '../factAge';
import { recordTab } from '../recordTab';

export const swot = recordTab('swot', { hasHelp: true, computed: [factAge('entry', 'confirmedOn', 'recordedOn')] });
