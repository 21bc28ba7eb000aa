// A style sheet is imported for its effect. The build puts it into the page's head.
declare module '*.css';
