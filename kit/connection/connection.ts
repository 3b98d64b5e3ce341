import { encodeCursor } from "./cursor.ts";
import type { PageRequest } from "./pageRequest.ts";

/** One page of rows as a repository returns it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** A row with the cursor after which the next page starts. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** What the GraphQL connection types resolve from. What is a function is worked out only when selected. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: () => readonly Edge<Row>[];
  readonly pageInfo: () => {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => number | Promise<number>;
}

/** A record that a cursor can point at. */
interface Identified {
  readonly id: number | string;
}

/** Dresses a page as a Relay connection. */
export function connectionOf<Row extends Identified>(
  page: Page<Row>,
  request: PageRequest,
  totalCount: TotalOf,
): Connection<Row> {
  return new PageConnection(page, request, totalCount);
}

/** How many rows there are in all, asked only when selected. */
export type TotalOf = () => number | Promise<number>;

/** A class, since a request makes hundreds: their methods are made once. */
class PageConnection<Row extends Identified> implements Connection<Row> {
  readonly nodes: readonly Row[];
  readonly #hasNextPage: boolean;
  readonly #request: PageRequest;
  readonly #totalCount: TotalOf;

  constructor({ rows, hasNextPage }: Page<Row>, request: PageRequest, totalCount: TotalOf) {
    this.nodes = rows;
    this.#hasNextPage = hasNextPage;
    this.#request = request;
    this.#totalCount = totalCount;
  }

  edges(): Edge<Row>[] {
    return this.nodes.map((node) => ({ cursor: cursorOf(node, this.#request), node }));
  }

  pageInfo() {
    return {
      hasNextPage: this.#hasNextPage,
      hasPreviousPage: this.#request.after !== undefined,
      startCursor: cursorOrNull(this.nodes[0], this.#request),
      endCursor: cursorOrNull(this.nodes.at(-1), this.#request),
    };
  }

  totalCount(): number | Promise<number> {
    return this.#totalCount();
  }
}

function cursorOrNull(row: Identified | undefined, request: PageRequest): string | null {
  return row === undefined ? null : cursorOf(row, request);
}

function cursorOf(row: Identified, request: PageRequest): string {
  const value: unknown = Reflect.get(row, request.order.column);
  if (typeof value !== "string" && typeof value !== "number") {
    throw new TypeError(
      `order column ${request.order.column} holds ${typeof value}, not a sort value`,
    );
  }
  return encodeCursor(request.orderName, { value, id: row.id });
}
