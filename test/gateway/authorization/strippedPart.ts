import { expect } from "@jest/globals";
import { buildSchema, Kind, parse, print, validate } from "graphql";
import { accessBy } from "../../../gateway/authorization/fieldAccess.ts";
import { isIncluded } from "../../../gateway/document/included.ts";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { decide } from "../../../policy/decide.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { DAY, grantsOf, readerWith } from "../../policy/testReader.ts";

const LABELS = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
`;
const sdl = `${LABELS}
  type Query {
    legalEntity(uscc: String): LegalEntity @tag(name: "open")
    legalEntities: [LegalEntity!]! @tag(name: "open")
    onestop: Hall @tag(name: "open")
    permits: [Permit!] @tag(name: "open")
    holder: Holder @tag(name: "open")
    notices: [Notice!] @tag(name: "open")
    annex: Annex @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
    secrets(first: Int): [Permit] @requiresScopes(scopes: [["rectification"]])
  }
  type LegalEntity {
    id: ID! @tag(name: "open")
    name(short: Boolean): String @tag(name: "open")
    liaison(short: Boolean): String @requiresScopes(scopes: [["liaison"]])
    permits: [Permit!]! @tag(name: "open")
    branches: [LegalEntity!]! @tag(name: "open")
    parent: LegalEntity @tag(name: "open")
  }
  type Hall { legalEntity: LegalEntity @tag(name: "open") }
  type Permit {
    title: String @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
    legalEntity: LegalEntity! @tag(name: "open")
  }
  type Notice {
    remark: String @requiresScopes(scopes: [["record.remark"]])
    other: LegalEntity @tag(name: "open")
    entity: LegalEntity @tag(name: "open")
  }
  type Annex {
    remark: String @requiresScopes(scopes: [["record.remark"]])
    entity: Permit @tag(name: "open")
  }
  interface Holder { name: String @requiresScopes(scopes: [["liaison"]]) }
  type Man implements Holder { name: String @requiresScopes(scopes: [["liaison"]]) }
  type Firm implements Holder {
    name: String @requiresScopes(scopes: [["liaison"]])
    legalEntity: LegalEntity @tag(name: "open")
  }
`;
/** A graph whose fields are open, or a remark, a liaison, or what nobody has. */
export const schema = buildSchema(sdl);
const classification = classificationOf(sdl);

/** What is left of an operation for a reader who has names and remarks, and nothing else. */
export function strip(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  const reader = readerWith(grantsOf({ liaison: "full", "record.remark": "full" }));
  const access = accessBy(schema, classification, decide(reader, { purpose: "P02" }, DAY));
  const stripped = stripOperation(schema, document, operation, access);
  return {
    ...stripped,
    source: print(stripped.document).replaceAll(/\s+/gu, " "),
    isUntouched: stripped.document === document && stripped.operation === operation,
    disclosedTo: stripped.disclosed
      .filter(({ directives }) => isIncluded(directives, variables))
      .map(({ field }) => `${field.coordinate} ${field.categories.join(" ")}`),
  };
}
