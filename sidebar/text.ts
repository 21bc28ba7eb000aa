// The words of the page's language: the build turns text/en/ into text/fa/ for the Persian page.
export { sidebar as text } from '../src/text/en/sidebar';
