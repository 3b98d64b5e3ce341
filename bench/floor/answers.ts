import { endOrNull } from "../../kit/openEnd.ts";
import { formatMillionths } from "../../kit/scalars/scalars.ts";
import { districtCode, statusCode } from "../../subgraphs/legal-entities/codes.ts";
import type {
  CityReads,
  DossierRows,
  EntityRow,
  ListingRow,
  LookUpRows,
  PenaltyRow,
  PermitRow,
} from "./rows.ts";
import { inspectionSummary, markedTitle, timelineOf } from "./timeline.ts";

const PAGE = 10;
const LOOK_UP_PAGE = 5;
const TIMELINE_PAGE = 20;
const SEARCH_PAGE = 20;

/** The `data` of the dossier of one entity. */
export async function dossierAnswer(reads: CityReads, id: number): Promise<object> {
  const rows = await reads.dossierRows([id]);
  const [entity] = rows.entities;
  return { legalEntity: entity === undefined ? null : dossierOf(entity, rows) };
}

/** The `data` of the dossiers of the entities that follow on one. */
export async function dossiersAnswer(
  reads: CityReads,
  after: number,
  count: number,
): Promise<object> {
  const ids = await reads.idsAfter(after, count);
  const rows = await reads.dossierRows(ids);
  const perEntity = byEntity(rows);
  const entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  return {
    legalEntities: {
      nodes: ids.flatMap((id) => {
        const entity = entities.get(id);
        return entity === undefined ? [] : [dossierOf(entity, perEntity(id))];
      }),
    },
  };
}

/** The `data` of what the public looks up. */
export async function lookUpAnswer(reads: CityReads, uscc: string): Promise<object> {
  const { entities, permits, penalties, listings }: LookUpRows = await reads.lookUpRows(uscc);
  const [entity] = entities;
  if (entity === undefined) return { legalEntity: null };
  return {
    legalEntity: {
      ...baseOf(entity),
      permits: connection(permits, LOOK_UP_PAGE, permitNode),
      penalties: connection(penalties, LOOK_UP_PAGE, penaltyNode),
      listings: connection(listings, LOOK_UP_PAGE, listingNode),
    },
  };
}

/** The `data` of a page of a search by two characters of a name in a district. */
export async function searchAnswer(
  reads: CityReads,
  name: string,
  district: string,
): Promise<object> {
  const found = await reads.found(`name : "${name}"`, district, SEARCH_PAGE + 1);
  const nodes = found.slice(0, SEARCH_PAGE);
  const last = nodes.at(-1)?.id;
  return {
    legalEntities: {
      nodes: nodes.map((row) => ({
        name: row.name,
        uscc: row.uscc,
        establishedOn: row.established_on,
      })),
      pageInfo: {
        hasNextPage: found.length > SEARCH_PAGE,
        endCursor:
          last === undefined
            ? null
            : Buffer.from(JSON.stringify(["RECORDED", last, last])).toString("base64url"),
      },
    },
  };
}

/** The `data` of a check of many codes. */
export async function checkAnswer(
  reads: CityReads,
  codes: readonly string[],
  domain: string,
): Promise<object> {
  const rows = await reads.codeRows(codes);
  const ids = new Map(rows.map(({ uscc, id }) => [uscc, id]));
  const restricted = new Set(await reads.restricted([...ids.values()], domain));
  return {
    batchCheck: codes.map((uscc) => {
      const id = ids.get(uscc);
      return {
        uscc,
        isKnown: id !== undefined,
        isRestricted: id === undefined ? null : restricted.has(id),
      };
    }),
  };
}

function dossierOf(entity: EntityRow, rows: DossierRows): object {
  return {
    ...baseOf(entity),
    legalRepresentative: entity.representative === null ? null : { name: entity.representative },
    shareholders: { totalCount: rows.shareholders[0]?.total ?? 0 },
    permits: connection(rows.permits, PAGE, permitNode),
    inspections: connection(rows.inspections, PAGE, (row) => ({
      occurredOn: row.inspected_on,
      summary: inspectionSummary(row),
    })),
    penalties: connection(rows.penalties, PAGE, penaltyNode),
    credit: {
      records: connection(rows.creditRecords, PAGE, (row) => ({ title: markedTitle(row) })),
    },
    listings: connection(rows.listings, PAGE, listingNode),
    restrictions: { totalCount: rows.restrictions[0]?.total ?? 0 },
    timeline: { nodes: timelineOf(entity, rows, TIMELINE_PAGE) },
  };
}

function baseOf(entity: EntityRow): object {
  const {
    capital_amount: amount,
    capital_currency: currency,
    domicile_district: district,
  } = entity;
  return {
    name: entity.name,
    uscc: entity.uscc,
    status: { name: statusCode(entity.status_code).name },
    establishedOn: entity.established_on,
    registeredCapital:
      amount === null || currency === null ? null : { amount: formatMillionths(amount), currency },
    domicile: { district: district === null ? null : { name: districtCode(district).name } },
  };
}

const permitNode = (row: PermitRow) => ({
  documentNumber: row.document_number,
  title: row.title,
  validTo: endOrNull(row.valid_to),
});

const penaltyNode = (row: PenaltyRow) => ({
  documentNumber: row.document_number,
  fine: formatMillionths(row.fine),
});

const listingNode = (row: ListingRow) => ({
  listedOn: row.listed_on,
  removedOn: endOrNull(row.removed_on),
});

function connection<Row>(
  rows: readonly Row[],
  count: number,
  node: (row: Row) => object,
): { totalCount: number; nodes: object[] } {
  return { totalCount: rows.length, nodes: rows.slice(0, count).map(node) };
}

/** The rows of each entity apart. */
function byEntity({ entities, ...lists }: DossierRows): (id: number) => DossierRows {
  const grouped = Object.entries(lists).map(([name, rows]) => {
    const ofEntity = new Map<number, unknown[]>();
    for (const row of rows as readonly { readonly entity_id: number }[]) {
      const known = ofEntity.get(row.entity_id);
      if (known === undefined) ofEntity.set(row.entity_id, [row]);
      else known.push(row);
    }
    return [name, ofEntity] as const;
  });
  return (id) => {
    const own: Record<string, unknown> = { entities };
    for (const [name, ofEntity] of grouped) own[name] = ofEntity.get(id) ?? [];
    return own as unknown as DossierRows;
  };
}
