import { defineRecordImport } from './defineRecordImport';

/** Writes one part of a file of deals into Opportunities. */
export const importOpportunities = defineRecordImport('opportunities');
