import { defineRecordImport } from './defineRecordImport';

/** Writes one part of a file of contacts into Stakeholders. */
export const importContacts = defineRecordImport('stakeholders');
