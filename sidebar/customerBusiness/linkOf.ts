const LINK = /https?:\/\/[^\s<>"]+/i;

/** The first web address in a text, without the punctuation behind it; `null` where there is none. Only http and https go. */
export function linkOf(text: string): string | null {
  const found = LINK.exec(text)?.[0].replace(/[.,;:!?)\]،؛؟»]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : null;
}
