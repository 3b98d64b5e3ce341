import { beforeAll, expect, it } from "@jest/globals";
import { getNamedType, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import { apiSchema } from "../support/apiSchema.ts";

/**
 * Root fields that give records of entities, found around their entity, and what becomes there of one that the officer
 * who asks avoids (R8). A new one is put where it belongs, and its statement written so (docs/decisions/031).
 */
const RECORDS_OF_AVOIDED_ENTITIES = {
  /** Everybody may read the list: it stays, and what of it is not open is denied field by field. */
  stay: [
    "administrativeActions",
    "changesSince",
    "listings",
    "penaltiesByDocumentNumber",
    "permitsByDocumentNumber",
    "spotCheckResults",
  ],
  /** One by one it is there, and what of it is not open is denied field by field. */
  denied: ["collaborationRequest", "recordLineage", "supervisionRecordLineage"],
  /** A task or dispatch of several entities is there, without those that he avoids. */
  withoutThem: ["dispatch", "dispatches", "jointTask", "jointTasks"],
  /** Left out of pages and totals by `withoutKept`, or all but what is open of it by `onlyOpenOfAvoided`. */
  leftOut: [
    "allPenaltiesByDocumentNumber",
    "collaborationRequests",
    "complaintWork",
    "criminalTransfer",
    "criminalTransfers",
    "dualNotices",
    "jointPunishmentExecutions",
    "overdueNotices",
    "overdueTransfers",
    "permitsToFollowUp",
    "permitsWithoutFollowUp",
    "personDefaulters",
    "personDefaultersByIdNumber",
    "reportWork",
    "unclaimedNotices",
  ],
  /** The avoidances themselves, and what is decided by the entity's own scope. */
  ofTheRegister: ["avoidances", "batchCheck", "legalEntityAsOf", "onestop"],
} as const;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

/** Whether a type, its connection's nodes or what implements it names the entity that it belongs to. */
function isOfEntity(typeName: string): boolean {
  const type = schema.getType(typeName);
  if (isAbstractType(type))
    return schema.getPossibleTypes(type).some(({ name }) => isOfEntity(name));
  if (!isObjectType(type) || typeName === "LegalEntity") return false;
  const { nodes, ...fields } = type.getFields();
  if (nodes !== undefined) return isOfEntity(getNamedType(nodes.type).name);
  return Object.values(fields).some((field) => getNamedType(field.type).name === "LegalEntity");
}

it("every root field that gives records of entities says what becomes of those that the officer avoids", () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const giving = fields.filter(({ type }) => isOfEntity(getNamedType(type).name));
  expect(giving.map(({ name }) => name).toSorted()).toEqual(
    Object.values(RECORDS_OF_AVOIDED_ENTITIES).flat().toSorted(),
  );
});
