// What the browser lets the two kinds of pages do; neither reaches beyond this machine.

/** The names of this machine. */
export const HOSTS = ['127.0.0.1', 'localhost'];
const at = (port: number) => HOSTS.map((host) => `http://${host}:${port}`).join(' ');
const OWN = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'; base-uri 'none'";

/** The workbench's page: it runs the add-on's code, and shows the add-on's pages in frames. */
export const pagePolicy = (framePort: number): string => `${OWN}; frame-ancestors 'self'; frame-src 'self' ${at(framePort)}`;

/** A frame for one of the add-on's pages: only the workbench's page may embed it and send it a page. */
export const framePolicy = (pagePort: number): string => `${OWN}; frame-ancestors ${at(pagePort)}`;
