import { beforeEach, describe, expect, it } from "@jest/globals";
import type { PageRequest } from "../../../kit/connection/pageRequest.ts";
import { pageOf } from "../../../kit/connection/pagesByEntity.ts";
import type { OwnerLoader } from "../../../kit/loader/ownerLoader.ts";
import { pageLoader } from "../../../kit/loader/pageLoader.ts";
import type { Page } from "../../../kit/connection/connection.ts";

const NEWEST: Omit<PageRequest, "first"> = {
  orderName: "NEWEST",
  order: { column: "sailed_on", direction: "desc" },
  after: undefined,
  where: {},
};

/** Of each owner as many records as its number says, told apart by owner and place. */
const recordsOf = (owner: number) =>
  Array.from({ length: owner }, (_, place) => `${owner}/${place + 1}`);

describe("pages asked for in one go", () => {
  let read: { owners: readonly number[]; first: number; isShort?: boolean }[];
  let pages: OwnerLoader<PageRequest, Page<string>>;
  beforeEach(() => {
    read = [];
    pages = pageLoader<string>(async (owners, { first, isShort }) => {
      read.push(isShort === true ? { owners, first, isShort } : { owners, first });
      return owners.map((owner) => pageOf(recordsOf(owner), first));
    });
  });

  it("are read at once by the longest of them, and each holds as many records as it asks for", async () => {
    const [short, long, ofAnother] = await Promise.all([
      pages.load(5, { ...NEWEST, first: 2 }),
      pages.load(5, { ...NEWEST, first: 4 }),
      pages.load(3, { ...NEWEST, first: 2 }),
    ]);
    expect(short).toEqual({ rows: ["5/1", "5/2"], hasNextPage: true });
    expect(long).toEqual({ rows: ["5/1", "5/2", "5/3", "5/4"], hasNextPage: true });
    expect(ofAnother).toEqual({ rows: ["3/1", "3/2"], hasNextPage: true });
    expect(read).toEqual([{ owners: [5, 3], first: 4 }]);
  });

  it("end where the records do, the shorter one too", async () => {
    const both = [2, 100].map((first) => pages.load(2, { ...NEWEST, first }));
    const whole = { rows: ["2/1", "2/2"], hasNextPage: false };
    expect(await Promise.all(both)).toEqual([whole, whole]);
    expect(read).toEqual([{ owners: [2], first: 100 }]);
  });

  it("are read once where they are one page", async () => {
    const request = { ...NEWEST, first: 2 };
    const twice = [pages.load(3, request), pages.load(3, { ...request }), pages.load(4, request)];
    expect(await Promise.all(twice)).toHaveLength(3);
    expect(read).toEqual([{ owners: [3, 4], first: 2 }]);
  });

  it("are told of many owners at once, in their order, each read once", async () => {
    const request = { ...NEWEST, first: 2 };
    const [many, one] = await Promise.all([
      pages.loadAll([3, 1, 3], request),
      pages.load(2, { ...request, first: 1 }),
    ]);
    expect(many.map(({ rows }) => rows)).toEqual([["3/1", "3/2"], ["1/1"], ["3/1", "3/2"]]);
    expect(one).toEqual({ rows: ["2/1"], hasNextPage: true });
    expect(read).toEqual([{ owners: [3, 1, 2], first: 2 }]);
  });

  it("are read once where the very same is asked for later", async () => {
    const request = { ...NEWEST, first: 2 };
    await pages.loadAll([3, 4], request);
    expect(await pages.loadAll([3, 4], { ...request })).toHaveLength(2);
    expect(await pages.loadAll([4, 4], request)).toHaveLength(2);
    expect(read.map(({ owners }) => owners)).toEqual([[3, 4], [4]]);
  });

  it.each<[string, Partial<PageRequest>]>([
    ["go on after a record", { after: { value: "2024-05-01", id: 4 } }],
    ["are in another order", { order: { column: "sailed_on", direction: "asc" } }],
    ["are narrowed", { where: { port: "Kiel" } }],
  ])("are read apart where some %s", async (_, other) => {
    const request = { ...NEWEST, first: 2 };
    await Promise.all([pages.load(3, request), pages.load(3, { ...request, ...other })]);
    expect(read).toHaveLength(2);
  });

  it("are read again where a longer one is asked for later", async () => {
    await pages.load(5, { ...NEWEST, first: 2 });
    const longer = await pages.load(5, { ...NEWEST, first: 3 });
    expect(longer.rows).toEqual(["5/1", "5/2", "5/3"]);
    expect(read.map(({ first }) => first)).toEqual([2, 3]);
  });

  it("are read short where short is enough for each", async () => {
    const request = { ...NEWEST, isShort: true };
    await Promise.all([
      pages.load(5, { ...request, first: 2 }),
      pages.load(5, { ...request, first: 4 }),
    ]);
    expect(read).toEqual([{ owners: [5], first: 4, isShort: true }]);
  });

  it("are read whole, and once, where one is asked for whole", async () => {
    const [short, whole] = await Promise.all([
      pages.load(5, { ...NEWEST, first: 4, isShort: true }),
      pages.load(5, { ...NEWEST, first: 2 }),
    ]);
    expect(short.rows).toEqual(["5/1", "5/2", "5/3", "5/4"]);
    expect(whole.rows).toEqual(["5/1", "5/2"]);
    expect(read).toEqual([{ owners: [5], first: 4 }]);
  });

  it("are read again where one is asked for whole later", async () => {
    const request = { ...NEWEST, first: 2 };
    await pages.load(5, { ...request, isShort: true });
    await pages.load(5, request);
    expect(read).toEqual([
      { owners: [5], first: 2, isShort: true },
      { owners: [5], first: 2 },
    ]);
  });
});
