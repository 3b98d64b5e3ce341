import { buildSchema, type ExecutionResult, execute, Kind, parse, print } from "graphql";
import { completeResponse } from "../../../gateway/authorization/completeResponse.ts";
import { accessBy } from "../../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { type CategoryCode, categoryCodes } from "../../../policy/categories/index.ts";
import { decide } from "../../../policy/decide.ts";
import type { Reach } from "../../../policy/fieldVerdict.ts";
import type { Effect, Grants } from "../../../policy/grants/grant.ts";
import type { Reader } from "../../../policy/readers.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";

const sdl = /* GraphQL */ `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION

  type Query {
    legalEntity(uscc: String): LegalEntity @tag(name: "open")
    onestop(uscc: String): Served @tag(name: "open")
    legalEntities(name: String): [LegalEntity!]! @tag(name: "open")
    permits: [Permit!]! @tag(name: "open")
    secret: String @requiresScopes(scopes: [["record.remark"]])
  }
  type Served {
    legalEntity: LegalEntity! @tag(name: "open")
  }
  type LegalEntity {
    id: ID! @tag(name: "open")
    name: String! @tag(name: "open")
    representative: Person @tag(name: "open")
    holders: [Holder!]! @tag(name: "open")
    parent: LegalEntity @tag(name: "open")
  }
  type Permit {
    owner: LegalEntity! @tag(name: "open")
    remark: String @requiresScopes(scopes: [["representative.name"]])
    holder: Person @tag(name: "open")
  }
  type Person {
    name: String @requiresScopes(scopes: [["representative.name"]])
    idNumber: String @requiresScopes(scopes: [["representative.idNumber"]])
    born: Int @requiresScopes(scopes: [["representative.name"]])
    contact: String @requiresScopes(scopes: [["representative.name", "representative.mobile"]])
  }
  interface Holder {
    share: Int @tag(name: "open")
    label: String @tag(name: "open")
  }
  type Company implements Holder {
    share: Int @tag(name: "open")
    label: String @tag(name: "open")
    title: String @tag(name: "open")
  }
  type Individual implements Holder {
    share: Int @tag(name: "open")
    label: String @requiresScopes(scopes: [["representative.name"]])
    title: String @requiresScopes(scopes: [["representative.name"]])
  }
`;

const person = { name: "张三", born: 1970, idNumber: "310000", contact: "张三 120" };
const entity = {
  id: "1",
  name: "甲公司",
  representative: person,
  holders: [
    { __typename: "Company", share: 60, label: "乙公司", title: "乙公司" },
    { __typename: "Individual", share: 40, label: "李四", title: "李四" },
  ],
  parent: { id: "2", name: "母公司", representative: person, holders: [] },
};
const city = {
  legalEntity: entity,
  onestop: { legalEntity: entity },
  legalEntities: [entity],
  permits: [{ owner: entity, remark: "张三", holder: person }],
  secret: "内部",
};

const DAY = "2026-07-01";
const schema = buildSchema(sdl);
const classification = classificationOf(sdl);

/** What a reader gets, and the only operation that was executed for it. */
export interface Asked {
  readonly answer: unknown;
  readonly fetched: string | undefined;
  /** What the subgraphs are told: whether entities are listed. */
  readonly reach: Reach;
  /** What the trail keeps of it. */
  readonly disclosed: {
    readonly coordinates: readonly string[];
    readonly subjects: readonly string[];
  };
}

/** Asks a toy city as a reader who has `grants` and nothing else. */
export function ask(
  grants: Partial<Record<CategoryCode, Effect>>,
  query: string,
  variables: Record<string, unknown> = {},
  use: Use = { purpose: "P05" },
): Asked {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  const stripped = stripOperation(
    schema,
    document,
    operation,
    accessBy(schema, classification, decide(readerWith(grants), use, DAY)),
  );
  const { reach } = stripped;
  const coordinates = stripped.disclosed.map(({ field }) => field.coordinate);
  const fetched = stripped.isEmpty ? undefined : print(stripped.document);
  const result: ExecutionResult = stripped.isEmpty
    ? { data: {} }
    : (execute({
        schema,
        document: stripped.document,
        rootValue: city,
        variableValues: variables,
      }) as ExecutionResult);
  if (stripped.shape === undefined) {
    return { answer: plain(result), fetched, reach, disclosed: { coordinates, subjects: [] } };
  }
  const { data, errors, subjects } = completeResponse(stripped.shape, result.data, variables);
  const explained = errors.map(({ path, extensions }) => ({ path, ...extensions }));
  return {
    answer: plain(explained.length === 0 ? { data } : { data, errors: explained }),
    fetched,
    reach,
    disclosed: { coordinates, subjects: [...subjects] },
  };
}

function readerWith(granted: Partial<Record<CategoryCode, Effect>>): Reader {
  const none = Object.fromEntries(categoryCodes.map((code) => [code, "withheld"]));
  const grants: Grants = {
    code: "TEST",
    name: "测试",
    nameEn: "Test",
    purposes: ["P05"],
    validFrom: DAY,
    grants: { ...(none as Record<CategoryCode, Effect>), ...granted },
  };
  const standings = { source: grants, inScope: grants, elsewhere: grants };
  return { code: "TEST", name: "测试", nameEn: "Test", grants, standings };
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
