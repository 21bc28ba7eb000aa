// Style sheets, which the page's bundler takes in.
declare module '*.css';
