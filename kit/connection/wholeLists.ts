/** So many records of an owner are few. */
const FEW = 32;
/** So often lists are not tried again that were found to be long. */
const SKIPPED = 64;

/**
 * Reads the lists of several owners whole where they are short, as most are: along the index that takes half of what it
 * does to find the first records of each and then read these.
 */
export class WholeLists {
  #skipped = SKIPPED;

  /** Reads so many rows of some owners at most; undefined where that would not be all of them. */
  async read<Row>(
    owners: number,
    rows: (limit: number) => Promise<Row[]>,
  ): Promise<Row[] | undefined> {
    if (this.#skipped < SKIPPED) {
      this.#skipped += 1;
      return undefined;
    }
    // Few limits, so that few statements are kept.
    const limit = FEW * 2 ** Math.ceil(Math.log2(owners));
    const found = await rows(limit);
    if (found.length < limit) return found;
    this.#skipped = 0;
    return undefined;
  }
}
