const LINK = /https?:\/\/[^\s<>"]+/i;

/** The first web address in a text, without trailing punctuation; `null` without an address. Only http and https count. */
export function linkOf(text: string): string | null {
  const found = LINK.exec(text)?.[0].replace(/[.,;:!?)\]،؛؟»]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : null;
}
