/** The most characters of the name of a category. */
export const CATEGORY_LIMIT = 80;
