// Rows of plain text are pasted as values, as Google Sheets does: Univer makes a table of them, whose formats replace those of the cells.
import type { Univer } from '@univerjs/core';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';

const HTML = 'text/html';

export function keepFormatsOnPaste(univer: Univer): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = async (html, text, files) => {
    if (html || files || text === undefined || !/[\n\t]/.test(text)) return paste(html, text, files);
    const item = new ClipboardItem({ [HTML]: new Blob([tableOf(text)], { type: HTML }) });
    return clipboard.paste(item, PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
  };
}

function tableOf(text: string): string {
  const table = document.createElement('table');
  for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const row = table.insertRow();
    for (const cell of line.split('\t')) row.insertCell().textContent = cell;
  }
  return table.outerHTML;
}
