// File ▸ Print: the shown sheet in a hidden frame, passed to the browser's own print dialog.
import { chartTable } from '../../host/document/chartTable';
import type { Document } from '../../host/document/Document';
import { chartPicture } from '../chart/drawChart';
import { printedSheet } from './printedSheet';

const NAME = 'printed-sheet';

/** `title` is what the browser proposes as the name of a PDF file. */
export async function printSheet(workbook: Document, sheetId: string, title: string): Promise<void> {
  const rightToLeft = workbook.isRightToLeft(sheetId);
  const html = printedSheet(workbook, sheetId, title, (chart) =>
    chartPicture({ chart, table: chartTable(workbook, chart), rightToLeft }),
  );
  document.querySelector(`iframe[name=${NAME}]`)?.remove();
  const frame = Object.assign(document.createElement('iframe'), { name: NAME, srcdoc: html, ariaHidden: 'true' });
  frame.className = 'printed-sheet';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  await frame.contentDocument?.fonts.ready;
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
}
