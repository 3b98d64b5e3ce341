import type { Page } from "../connection/connection.ts";
import { MAX_PAGE, type PageRequest } from "../connection/pageRequest.ts";
import { pageOf } from "../connection/pagesByEntity.ts";

/** A repository method that returns one page per owner, in the owners' order. */
export type PageMethod<Row> = (
  owners: readonly number[],
  request: PageRequest,
) => Promise<Page<Row>[]>;

/** More than a page has rows; a power of two, so that the keys of a great city's entities are small integers still. */
const LENGTHS = 2 ** Math.ceil(Math.log2(MAX_PAGE + 1));

/** One number for an owner and the length of a page of its records: a list and the timeline ask for both. */
export function keyOfPage(owner: number, { first }: PageRequest): number {
  const key = owner * LENGTHS + first;
  if (Number.isSafeInteger(key) && first < LENGTHS) return key;
  throw new RangeError(`no page of ${first} records is told from others of owner ${owner}`);
}

/**
 * Pages that begin alike, of several lengths: the longest are read, and the others cut from them. `request` is one that
 * begins like them, best the longest of those that ask.
 */
export async function pagesOf<Row>(
  method: PageMethod<Row>,
  keys: readonly number[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  const lengths = keys.map((key) => key % LENGTHS);
  const owners = keys.map((key) => Math.floor(key / LENGTHS));
  const first = Math.max(...lengths);
  const longest = first === request.first ? request : { ...request, first };
  if (lengths.every((length) => length === first)) return method(owners, longest);
  const distinct = [...new Set(owners)];
  const pages = await method(distinct, longest);
  const byOwner = new Map(distinct.map((owner, at) => [owner, pages[at]]));
  return owners.map((owner, at) => cut(byOwner.get(owner), lengths[at] ?? first));
}

function cut<Row>(page: Page<Row> | undefined, first: number): Page<Row> {
  if (page === undefined) throw new TypeError("a repository gave no page for an owner");
  return page.rows.length > first ? pageOf(page.rows, first) : page;
}
