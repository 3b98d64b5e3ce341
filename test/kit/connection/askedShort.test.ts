import { describe, expect, it } from "@jest/globals";
import {
  buildSchema,
  executeSync,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  parse,
} from "graphql";
import { isAskedShort } from "../../../kit/connection/askedShort.ts";
import { noteColumns, readingOf } from "../../../kit/connection/columnsRead.ts";

interface VesselRow {
  readonly name: string;
  readonly flag_code: string;
  readonly draught: number;
  readonly kind: string;
}

const reading = readingOf<VesselRow>();

/** Ferries and tugs; of a tug the flag is read with its draught. */
function fleet(): GraphQLSchema {
  const schema = buildSchema(/* GraphQL */ `
    type Query {
      vessels: VesselConnection
      ferries: FerryConnection
    }
    type VesselConnection {
      nodes: [Vessel!]!
      edges: [VesselEdge!]!
      pageInfo: PageInfo
      totalCount: Int
      crew: Int
    }
    type VesselEdge {
      cursor: String
      node: Vessel
      berth: Int
    }
    type FerryConnection {
      nodes: [Ferry!]!
    }
    type PageInfo {
      endCursor: String
    }
    interface Vessel {
      name: String
      flag: String
    }
    type Ferry implements Vessel {
      name: String
      flag: String
      draught: Int
      owner: Owner
    }
    type Tug implements Vessel {
      name: String
      flag: String
    }
    type Owner {
      name: String
    }
  `);
  const name = reading(["name"], (row) => row.name);
  const flag = reading(["flag_code"], (row) => row.flag_code);
  const resolvers = {
    Ferry: { name, flag, draught: reading(["draught"], (row) => row.draught), owner: () => ({}) },
    Tug: { name, flag: reading(["flag_code", "draught"], (row) => row.flag_code + row.draught) },
  };
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new TypeError(typeName);
    for (const [field, resolve] of Object.entries(fields))
      Object.assign(type.getFields()[field] ?? {}, { resolve });
  }
  return schema;
}

const SHORT = ["name", "flag_code", "kind"];

/** Whether short rows are enough for what is selected of the vessels, or of what is named. */
function isShort(selection: string, root = "vessels", resolveType = BY_KIND): boolean {
  const schema = fleet();
  Object.assign(schema.getType("Vessel") ?? {}, { resolveType });
  let asked: boolean | undefined;
  const ask = (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    asked = isAskedShort(info, SHORT);
    return null;
  };
  Object.assign(schema.getQueryType()?.getFields()[root] ?? {}, { resolve: ask });
  const source = `query ($no: Boolean = true) { ${root} ${selection} }
    fragment Flagged on Vessel { flag }
    fragment Deep on Ferry { draught }`;
  // Not validated: not every operation has use for every fragment.
  const { errors } = executeSync({ schema, document: parse(source) });
  if (errors !== undefined || asked === undefined) throw new Error(String(errors));
  return asked;
}

const BY_KIND: object = reading(["kind"], (row) => row.kind);

describe("short rows", () => {
  it.each([
    ["where records are only counted", "{ totalCount }"],
    ["for the cursors of a page", "{ __typename pageInfo { endCursor } edges { cursor } }"],
    ["for fields that read their columns alone", "{ nodes { __typename called: name } }"],
    ["for the same fields along edges", "{ edges { __typename node { name } } }"],
    ["for such a field of one type", "{ nodes { name ... on Ferry { flag } } }"],
  ])("are enough %s", (_, selection) => expect(isShort(selection)).toBe(true));

  it.each([
    ["a field reads another column", "{ nodes { ... on Ferry { draught } } }"],
    ["a field of one of its types does", "{ nodes { flag } }"],
    ["a fragment spread does", "{ nodes { name ...Flagged } }"],
    ["one does that is skipped today", "{ nodes { ...Deep @skip(if: $no) } }"],
    ["one does along edges", "{ edges { node { ... { flag } } } }"],
    ["a field has not said what it reads", "{ nodes { ... on Ferry { owner { name } } } }"],
    ["the connection has a field of its own", "{ totalCount crew }"],
    ["its edges have one", "{ edges { berth } }"],
  ])("are not enough where %s", (_, selection) => expect(isShort(selection)).toBe(false));

  it("are not enough where the types of records are told by another column, or nobody says by which", () => {
    const byDraught = noteColumns(() => "Ferry", ["draught"]);
    expect(isShort("{ nodes { name } }", "vessels", byDraught)).toBe(false);
    expect(isShort("{ nodes { name } }", "vessels", () => "Ferry")).toBe(false);
    expect(isShort("{ nodes { name } }", "ferries", () => "Ferry")).toBe(true);
  });
});
