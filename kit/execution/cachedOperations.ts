/**
 * So many operations are kept planned and compiled, in each place that keeps them; the least used go first. One takes
 * some 0.4 MiB in all places together, and front ends ask few hundred different ones.
 */
export const CACHED_OPERATIONS = 500;
