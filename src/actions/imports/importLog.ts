import { defineRecordImport } from './defineRecordImport';

/** Writes one part of a file of activities, or of a calendar, into Contact Log. */
export const importLog = defineRecordImport('log');
