import type { SubgraphUnderTest } from "./openSubgraph.ts";
import { entities } from "./entities.ts";

interface ListPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list that never ends stops here. */
const MOST_PAGES = 50;

/**
 * The ids of each page of a list of entity 1, from the first page to the one that says it is the last.
 * `list` is the list's path, such as `credit.records`. Throws where a page contradicts itself.
 */
export async function everyPage(
  subgraph: SubgraphUnderTest,
  list: string,
  args: string,
): Promise<string[][]> {
  const pages: string[][] = [];
  let after = "null";
  while (pages.length < MOST_PAGES) {
    const page = await onePage(subgraph, list.split("."), `${args}, after: ${after}`);
    const { nodes, edges, pageInfo } = page;
    assertConsistent(page, pages.length > 0);
    pages.push(nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return pages;
    after = JSON.stringify(edges.at(-1)?.cursor);
  }
  throw new Error(`${list} has more than ${MOST_PAGES} pages`);
}

async function onePage(
  subgraph: SubgraphUnderTest,
  path: readonly string[],
  args: string,
): Promise<ListPage> {
  const list = `${path.at(-1)}(${args}) {
    nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const selection = path.slice(0, -1).reduceRight((inner, field) => `${field} { ${inner} }`, list);
  const answer = await subgraph.ask(entities([1], selection));
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  const [entity] = (answer.data as { _entities: unknown[] })._entities;
  return path.reduce<unknown>(
    (value, field) => Reflect.get(value as object, field),
    entity,
  ) as ListPage;
}

function assertConsistent({ nodes, edges, pageInfo }: ListPage, hasPreviousPage: boolean): void {
  const isConsistent =
    JSON.stringify(nodes) === JSON.stringify(edges.map(({ node }) => node)) &&
    pageInfo.startCursor === (edges[0]?.cursor ?? null) &&
    pageInfo.endCursor === (edges.at(-1)?.cursor ?? null) &&
    pageInfo.hasPreviousPage === hasPreviousPage;
  if (!isConsistent)
    throw new Error(`a page contradicts itself: ${JSON.stringify({ edges, pageInfo })}`);
}
