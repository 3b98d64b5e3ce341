import type { OwnedRecords } from "../connection/ownedRecords.ts";
import type { Page } from "../connection/connection.ts";
import { isAskedShort, type Selected } from "../connection/askedShort.ts";
import {
  type Conditions,
  type Orders,
  type PageArguments,
  type PageRequest,
  pageRequest,
} from "../connection/pageRequest.ts";
import { conditionsLoader } from "./conditionsLoader.ts";
import type { OwnerLoader } from "./ownerLoader.ts";
import { pageLoader } from "./pageLoader.ts";

/** The loaders of one list: its pages, and its counts, which are asked only when selected. */
export interface ListLoader<Row> {
  readonly pages: OwnerLoader<PageRequest, Page<Row>>;
  readonly counts: OwnerLoader<Conditions, number>;
  /**
   * Checks paging arguments, once for all owners at one place of an operation, which give the very same ones. What is
   * selected there says whether its records may be read short.
   */
  requestOf(
    args: PageArguments,
    orders: Orders,
    where: Conditions,
    selected?: Selected,
  ): PageRequest;
}

/** Batches the pages and counts of one list within a request. */
export function listLoader<Row>(records: OwnedRecords<Row>): ListLoader<Row> {
  return new LazyListLoader(records);
}

/** What was made of some arguments, and of what besides. */
interface Made {
  readonly orders: Orders;
  readonly where: Conditions;
  /** What is read short of the list's records: at one place of an operation readers may have different lists. */
  readonly short: readonly string[] | undefined;
  readonly request: PageRequest;
}

/** Of arguments that an operation itself names, which are frozen and last as long as it does. */
const lasting = new WeakMap<PageArguments, Made>();

/** Makes its parts when they are first asked: a request has dozens of lists, and asks for few. */
class LazyListLoader<Row> implements ListLoader<Row> {
  readonly #records: OwnedRecords<Row>;
  #pages: OwnerLoader<PageRequest, Page<Row>> | undefined;
  #counts: OwnerLoader<Conditions, number> | undefined;
  #made: Map<PageArguments, Made> | undefined;

  constructor(records: OwnedRecords<Row>) {
    this.#records = records;
  }

  get pages(): OwnerLoader<PageRequest, Page<Row>> {
    return (this.#pages ??= pageLoader<Row>(this.#records.pages));
  }

  get counts(): OwnerLoader<Conditions, number> {
    return (this.#counts ??= conditionsLoader(this.#records.counts));
  }

  requestOf(
    args: PageArguments,
    orders: Orders,
    where: Conditions,
    selected?: Selected,
  ): PageRequest {
    const { short } = this.#records;
    const made = lasting.get(args) ?? this.#made?.get(args);
    if (made?.orders === orders && made.short === short && areAlike(made.where, where))
      return made.request;
    const checked = pageRequest(args, orders, where);
    const request = { ...checked, isShort: this.#isShort(checked, selected) };
    if (Object.isFrozen(args))
      lasting.set(args, { orders, where, short, request: Object.freeze(request) });
    else (this.#made ??= new Map()).set(args, { orders, where, short, request });
    return request;
  }

  /** A cursor is made of the column by which records are in order, besides their ids. */
  #isShort({ order }: PageRequest, selected: Selected | undefined): boolean {
    const { short } = this.#records;
    if (selected === undefined || short?.includes(order.column) !== true) return false;
    return isAskedShort(selected, short);
  }
}

function areAlike(left: Conditions, right: Conditions): boolean {
  if (left === right) return true;
  let columns = 0;
  for (const column in left) {
    if (left[column] !== right[column]) return false;
    columns += 1;
  }
  for (const _column in right) columns -= 1;
  return columns === 0;
}
