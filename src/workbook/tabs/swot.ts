// Strengths, weaknesses, opportunities and threats of the customer's own business, with our answer beside each.
import { factAgeColumn } from '../factAgeColumn';
import { recordTab } from '../recordTab';

export const swot = recordTab('swot', { hasHelp: true, computed: [factAgeColumn('entry', 'confirmedOn', 'recordedOn')] });
