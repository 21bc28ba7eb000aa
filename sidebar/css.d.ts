// A style sheet is imported for its effect on the page; the build puts it into the page's head.
declare module '*.css';
