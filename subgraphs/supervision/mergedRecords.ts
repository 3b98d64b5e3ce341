import type { Access } from "../../kit/authorization/access.ts";
import { type Connection, connectionOf, type Page } from "../../kit/connection/connection.ts";
import type { KeysetPosition } from "../../kit/connection/cursor.ts";
import {
  lastingRequest,
  type PageArguments,
  type PageRequest,
  pageRequest,
} from "../../kit/connection/pageRequest.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
import type { ListLoader } from "../../kit/loader/listLoader.ts";
import type { SupervisionLoaders } from "./loaders.ts";
import {
  occurredOn,
  recordId,
  type RecordTable,
  recordTables,
  tableOf,
  type ToldRecordRow,
} from "./records.ts";
import type { SupervisionRecordRow } from "./rows.ts";
import { allActions, allPenalties, rectifications } from "./subsets.ts";

/** One of the lists that are merged. */
interface Source {
  readonly table: RecordTable;
  /** The column of the day on which such a record occurred. */
  readonly column: string;
  readonly list: ListLoader<SupervisionRecordRow>;
}

/** Inspections, the penalties in publication and open administrative actions: what everybody may see. */
export function openSources(loaders: SupervisionLoaders): Source[] {
  return [
    { table: "inspection", column: "inspected_on", list: loaders.inspections },
    { table: "penalty", column: "decided_on", list: loaders.penalties },
    { table: "action", column: "acted_on", list: loaders.actions },
  ];
}

/** Inspections, and the penalties, orders to rectify and administrative actions that the reader may have of an entity. */
export function allSources(loaders: SupervisionLoaders, access: Access, entity: object): Source[] {
  const penalties = loaders.penaltiesWithin(allPenalties(access, entity));
  const actions = loaders.actionsWithin(allActions(access, entity));
  const orders = loaders.rectificationsWithin(rectifications(access, entity));
  return [
    { table: "inspection", column: "inspected_on", list: loaders.inspections },
    { table: "penalty", column: "decided_on", list: penalties },
    { table: "rectification", column: "ordered_on", list: orders },
    { table: "action", column: "acted_on", list: actions },
  ];
}

/**
 * Records of several tables as one list, newest first; on one day in the order of `recordTables`, then
 * the latest recorded first. Costs one statement per source: each is asked for a whole page after the
 * position, because any of them may fill it alone.
 */
export async function mergedRecords(
  sources: readonly Source[],
  entity: number,
  args: PageArguments,
): Promise<Connection<SupervisionRecordRow>> {
  // The cursor's order names its sources, so that a cursor of the full list is foreign to the open one.
  const orderName = `RECORDS_OF_${sources.map(({ table }) => table).join("_")}`;
  const request = pageRequest(args, { [orderName]: { column: "occurredOn", direction: "desc" } });
  const after = positionOf(request.after);
  const wanted = { first: request.first, isShort: false, after };
  const [page = NO_RECORDS] = await merged(sources, [entity], wanted);
  const connection = connectionOf(page, request, () => total(sources, entity));
  return {
    nodes: connection.nodes.map(({ row }) => row),
    edges: () => connection.edges().map(({ cursor, node }) => ({ cursor, node: node.row })),
    pageInfo: () => connection.pageInfo(),
    totalCount: () => connection.totalCount(),
  };
}

/**
 * The newest records of some lists of each entity, each list giving as many as are asked for, as far as a line tells of
 * them.
 */
export async function newestRecords(
  sources: readonly Source[],
  entities: readonly number[],
  first: number,
): Promise<ToldRecordRow[][]> {
  const pages = await merged(sources, entities, { first, isShort: true, after: undefined });
  return pages.map(({ rows }) => rows.map(({ row }) => row));
}

const NO_RECORDS: Page<never> = { rows: [], hasNextPage: false };

/** The first records of some lists together, of each entity. */
async function merged(
  sources: readonly Source[],
  entities: readonly number[],
  wanted: Wanted,
): Promise<Page<Listed>[]> {
  const pagesBySource = await Promise.all(
    sources.map((source) => source.list.pages.loadAll(entities, sourceRequest(source, wanted))),
  );
  return entities.map((_, index) => {
    const pages = pagesBySource.map((ofSource) => ofSource[index] ?? NO_RECORDS);
    const records = pages.flatMap(({ rows }) => rows.map(listed)).sort(newestFirst);
    return {
      rows: records.slice(0, wanted.first),
      hasNextPage: records.length > wanted.first || pages.some(({ hasNextPage }) => hasNextPage),
    };
  });
}

/** A row with the sort key of the merged list. */
interface Listed {
  readonly id: string;
  readonly occurredOn: string;
  readonly rank: number;
  readonly row: SupervisionRecordRow;
}

function listed(row: SupervisionRecordRow): Listed {
  return {
    id: recordId(row),
    occurredOn: occurredOn(row),
    rank: recordTables.indexOf(tableOf(row)),
    row,
  };
}

function newestFirst(left: Listed, right: Listed): number {
  if (left.occurredOn !== right.occurredOn) return left.occurredOn < right.occurredOn ? 1 : -1;
  return left.rank - right.rank || right.row.id - left.row.id;
}

/** The last record seen: its day, table and id. */
interface Position {
  readonly day: string | number;
  readonly table: RecordTable;
  readonly id: number;
}

function positionOf(after: KeysetPosition | undefined): Position | undefined {
  if (after === undefined) return undefined;
  const [name, id] = String(after.id).split(":");
  const table = recordTables.find((known) => known === name);
  if (table === undefined || !Number.isSafeInteger(Number(id))) {
    throw badUserInput("after", "is not a cursor of this list; pass an endCursor that it returned");
  }
  return { day: after.value, table, id: Number(id) };
}

/** What is wanted of each list. */
interface Wanted {
  readonly first: number;
  readonly isShort: boolean;
  readonly after: Position | undefined;
}

function sourceRequest({ table, column }: Source, { first, isShort, after }: Wanted): PageRequest {
  const newest = newestOf(column, first, isShort);
  return after === undefined
    ? newest
    : { ...newest, after: { value: after.day, id: firstUnseenBelow(table, after) } };
}

/** The first pages of the lists, one request for all entities: it is by the very request that they are seen to ask alike. */
const newestRequests = new Map<string, PageRequest>();

function newestOf(column: string, first: number, isShort: boolean): PageRequest {
  const key = `${first} ${column} ${isShort}`;
  const known = newestRequests.get(key);
  if (known !== undefined) return known;
  const request = lastingRequest(
    { first },
    { [column]: { column, direction: "desc" } },
    { isShort },
  );
  newestRequests.set(key, request);
  return request;
}

/** Of the position's own day, tables listed before it were seen in full, and tables after it not at all. */
function firstUnseenBelow(table: RecordTable, after: Position): number {
  const distance = recordTables.indexOf(table) - recordTables.indexOf(after.table);
  if (distance === 0) return after.id;
  return distance < 0 ? 0 : Number.MAX_SAFE_INTEGER;
}

async function total(sources: readonly Source[], entity: number): Promise<number> {
  const counts = await Promise.all(sources.map(({ list }) => list.counts.load(entity, {})));
  return counts.reduce((sum, count) => sum + count, 0);
}
