import { encodeCursor } from "./cursor.ts";
import type { PageRequest } from "./pageRequest.ts";

/** One page of rows as a repository returns it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** What the GraphQL connection types resolve from. `totalCount` is asked for only when selected. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
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
  totalCount: () => number | Promise<number>,
): Connection<Row> {
  const edges = page.rows.map((node) => ({ cursor: cursorOf(node, request), node }));
  return {
    nodes: page.rows,
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
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
