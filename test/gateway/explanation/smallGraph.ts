import { buildSchema } from "graphql";
import { classificationOf } from "../../../schema/classification.ts";
import { graphOf } from "./explain.ts";

const SDL = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    legalEntity(id: ID): LegalEntity @tag(name: "open")
    legalEntities(first: Int): [LegalEntity!] @tag(name: "open")
    named: Named @tag(name: "open")
  }
  interface Named { name: String @tag(name: "open") note: String @tag(name: "open") }
  type LegalEntity implements Named {
    name: String @tag(name: "open")
    note: String @requiresScopes(scopes: [["liaison"]])
    remark: String @requiresScopes(scopes: [["record.remark"]])
    liaison: String @requiresScopes(scopes: [["liaison"]])
    both: String @requiresScopes(scopes: [["home.address", "liaison"]])
    parent: LegalEntity @tag(name: "open")
    address: Address @requiresScopes(scopes: [["home.address"]])
  }
  type Other implements Named {
    name: String @tag(name: "open")
    note: String @requiresScopes(scopes: [["record.remark"]])
  }
  type Address { street: String @requiresScopes(scopes: [["home.address"]]) }
  type Subscription { changes: Int @tag(name: "open") }
`;
export const schema = buildSchema(SDL);
export const classification = classificationOf(SDL);
export const graph = graphOf(schema, classification);
