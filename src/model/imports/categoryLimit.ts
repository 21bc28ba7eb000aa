/** The most characters of the name of a category. */
export const CATEGORY_LIMIT = 80;

/** As many categories of one account as an import takes. */
export const MOST_CATEGORIES = 500;
