// An add-on's page with the parts that Google adds: google.script, and fonts for every script.

const BASE = '<base target="_top">';
const FONTS = '<link rel="stylesheet" href="/page/fonts.css">';

/** The page's own `<base>` is kept. `ahead` is the lead of its clock over the real one, in milliseconds. */
export function framedPage(html: string, ahead: number): string {
  const script = `<script src="/page/frame.js" data-ahead="${ahead}"></script>`;
  const head = (/<base\b/i.test(html) ? '' : BASE) + FONTS + script;
  const place = /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + head + html.slice(at);
}
