// Whether this browser has opened the page for the board of a workbook, which is the last step of the path there.
import { draftStorage } from './draftStorage';
import { workbookId } from './workbookId';

const storage = draftStorage(() => window.localStorage);
const place = (): string => `keyAccount.boardPage.${workbookId()}`;

export const noteBoardPage = (): void => storage.write(place(), { opened: true });

export const wasBoardPageOpened = (): boolean => storage.read(place()) !== null;
