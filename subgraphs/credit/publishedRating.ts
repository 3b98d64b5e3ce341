/** The ratings that everyone may see: those whose body allows their publication. */
export const PUBLISHED_RATING = { published: 1 } as const;
