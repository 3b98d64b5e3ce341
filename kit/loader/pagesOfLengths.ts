import type { Page } from "../connection/connection.ts";
import { MAX_PAGE, type PageRequest } from "../connection/pageRequest.ts";
import { pageOf } from "../connection/pagesByEntity.ts";

/** A repository method that returns one page per owner, in the owners' order. */
export type PageMethod<Row> = (
  owners: readonly number[],
  request: PageRequest,
) => Promise<Page<Row>[]>;

/** How much of each record is read. */
const [WHOLE, SHORT] = [0, 1];
const WIDTHS = 2;

/** More than a page has rows; a power of two, so that the keys of a great city's entities are small integers still. */
const LENGTHS = 2 ** Math.ceil(Math.log2(MAX_PAGE + 1));

/**
 * One number for an owner, the length of a page of its records, and whether they are read short: a list and the timeline
 * ask for both.
 */
export function keyOfPage(owner: number, { first, isShort }: PageRequest): number {
  const key = (owner * LENGTHS + first) * WIDTHS + (isShort === true ? SHORT : WHOLE);
  if (Number.isSafeInteger(key) && first < LENGTHS) return key;
  throw new RangeError(`no page of ${first} records is told from others of owner ${owner}`);
}

/**
 * Pages that begin alike, of several lengths: the longest are read, whole where any is, and the others cut from them.
 * `request` is one that begins like them, best what `moreOf` says of those that ask.
 */
export async function pagesOf<Row>(
  method: PageMethod<Row>,
  keys: readonly number[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  const lengths = keys.map((key) => Math.floor(key / WIDTHS) % LENGTHS);
  const owners = keys.map((key) => Math.floor(key / WIDTHS / LENGTHS));
  const first = Math.max(...lengths);
  const isShort = keys.every((key) => key % WIDTHS === SHORT);
  const most = isAlike(request, first, isShort) ? request : { ...request, first, isShort };
  const distinct = new Set(owners);
  // Of one owner both a short and a whole page may be asked for.
  if (distinct.size === owners.length && lengths.every((length) => length === first))
    return method(owners, most);
  const pages = await method([...distinct], most);
  const byOwner = new Map([...distinct].map((owner, at) => [owner, pages[at]]));
  return owners.map((owner, at) => cut(byOwner.get(owner), lengths[at] ?? first));
}

/** One request that asks for no less than either of two that begin alike. */
export function moreOf(one: PageRequest, other: PageRequest): PageRequest {
  const first = Math.max(one.first, other.first);
  const isShort = one.isShort === true && other.isShort === true;
  if (isAlike(one, first, isShort)) return one;
  return isAlike(other, first, isShort) ? other : { ...one, first, isShort };
}

function isAlike(request: PageRequest, first: number, isShort: boolean): boolean {
  return request.first === first && (request.isShort === true) === isShort;
}

function cut<Row>(page: Page<Row> | undefined, first: number): Page<Row> {
  if (page === undefined) throw new TypeError("a repository gave no page for an owner");
  return page.rows.length > first ? pageOf(page.rows, first) : page;
}
