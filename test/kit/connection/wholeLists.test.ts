import { beforeEach, describe, expect, it } from "@jest/globals";
import { WholeLists } from "../../../kit/connection/wholeLists.ts";

describe("the lists of several owners", () => {
  let lists: WholeLists;
  let limits: number[];
  beforeEach(() => {
    lists = new WholeLists();
    limits = [];
  });

  /** Asks for the lists of some owners that have so many records in all. */
  const read = (owners: number, records: number) =>
    lists.read(owners, async (limit) => {
      limits.push(limit);
      return Array.from({ length: Math.min(limit, records) }, (_, at) => at);
    });

  it.each([
    [2, 64],
    [3, 128],
    [50, 2_048],
    [500, 16_384],
  ])("of %i owners are read whole where they are fewer than %i records", async (owners, limit) => {
    expect(await read(owners, limit - 1)).toHaveLength(limit - 1);
    expect(await read(owners, limit)).toBeUndefined();
    expect(limits).toEqual([limit, limit]);
  });

  it("are not tried again for a while where they were found to be long", async () => {
    await read(2, 1_000);
    for (let asked = 0; asked < 64; asked += 1) expect(await read(2, 1)).toBeUndefined();
    expect(limits).toEqual([64]);
    expect(await read(2, 1)).toEqual([0]);
    expect(limits).toEqual([64, 64]);
  });
});
