/** Files whose mutants are run against the same tests, which are quick and need neither network nor database. */
export interface Area {
  readonly name: string;
  /** Paths of the files that are changed, each in one area alone. */
  readonly mutate: readonly string[];
  /** Paths of the tests of which one must notice. */
  readonly tests: readonly string[];
}
