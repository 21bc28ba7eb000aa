// The words of the page's language. The build replaces text/en/ with text/fa/ for the Persian page.
export { sidebar as text } from '../src/text/en/sidebar';
