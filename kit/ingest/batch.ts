/** Rows that are submitted together. */
export interface Batch<Input> {
  readonly sourceSystem: string;
  /** Edition of the standard that the rows are written in. */
  readonly edition: string;
  readonly rows: readonly Input[];
}
