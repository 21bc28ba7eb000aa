import { createContext } from 'preact';
import type { Weekend } from '../../src/model/calendar/weekend';
import { locale } from '../locale';

/** The workbook's weekend, for fields that propose a day; the language's where a panel has no settings. */
export const WeekendContext = createContext<Weekend>(locale.weekend);
