// An add-on's page with what Google would put before it: google.script, and fonts for every script.

const HEAD = '<base target="_top"><link rel="stylesheet" href="/page/fonts.css"><script src="/page/frame.js"></script>';
const NO_BASE = HEAD.replace('<base target="_top">', '');

/** The page's own `<base>` is kept. */
export function framedPage(html: string): string {
  const head = /<base\b/i.test(html) ? NO_BASE : HEAD;
  const place = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + head + html.slice(at);
}
