import {
  buildASTSchema,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
} from "graphql";
import { type Access, accessOf } from "../../../kit/authorization/access.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";

/** Records of an entity, of which some are open and the rest of several kinds. */
export const typeDefs = parse(`
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    legalEntity: LegalEntity @tag(name: "open")
    legalEntities: [LegalEntity!]! @tag(name: "open")
    records: [Record!]! @tag(name: "open")
  }
  type LegalEntity {
    id: Int @tag(name: "open")
    home: String @requiresScopes(scopes: [["home.address"]])
    records: [Record!]! @tag(name: "open")
    scope: EntityScope! @tag(name: "open")
  }
  scalar EntityScope
  type Record {
    id: Int @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
    texts: [String] @requiresScopes(scopes: [["rectification"]])
    both: String @requiresScopes(scopes: [["record.remark", "rectification"]])
    home: String @requiresScopes(scopes: [["home.address"]])
    refused: String @requiresScopes(scopes: [["permit.refusal"]])
  }
`);

export interface Row {
  readonly id: number;
  readonly entity_id?: number;
  readonly authority_code?: string;
  readonly [column: string]: unknown;
}

export const TEXT = "电话13812345678";
export const RECORD: Row = {
  id: 1,
  remark: TEXT,
  texts: [TEXT, null],
  both: TEXT,
  home: "三林路5号",
};

export const SCOPE: EntityScope = {
  uscc: null,
  parentUscc: null,
  district: null,
  registrationAuthority: null,
  supervisors: ["SH-HRSS"],
  avoided: false,
};

/** A resolver that reads the column of its field. */
export const column: GraphQLFieldResolver<unknown, unknown> = (parent, _args, _context, info) =>
  (parent as Row)[info.fieldName];

export function resolvedSchema(
  resolve: GraphQLFieldResolver<unknown, unknown> = column,
): GraphQLSchema {
  const schema = buildASTSchema(typeDefs);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith("__"))
      for (const field of Object.values(type.getFields())) field.resolve = resolve;
  return schema;
}

export function accessFor(reader: string): Access {
  const purpose = reader === "SELF:91310000132260250X" ? "P15" : "P02";
  const day = "2026-07-01";
  return accessOf({ reader, purpose, secondFactor: false, day, reach: "single" });
}

export const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result.data));
