import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { apiSchema } from "../support/apiSchema.ts";

interface Field extends GraphQLField<unknown, unknown> {
  readonly coordinate: string;
}

/** Numbers that are made of several records, and so tell of each: none but these. */
const MADE_OF_SEVERAL = [
  // The platform's own uses, in cells of five and more for whoever may not know of single ones.
  "AuditEvent.subjectCount",
  // Complaints, in cells of five and more that give away no other.
  "ComplaintStatisticsCell.count",
  // Objects that are drawn before their day, in the same way.
  "SpotCheckDrawCount.count",
];

describe("a list of the graph", () => {
  let schema: GraphQLSchema;
  let fields: readonly Field[];
  beforeAll(async () => {
    schema = await apiSchema();
    fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({
          ...field,
          coordinate: `${type.name}.${field.name}`,
        })),
      );
  });

  const argumentsNamed = (name: string) =>
    fields.flatMap(({ args, coordinate }) =>
      args.filter((one) => one.name === name).map(({ type }) => ({ coordinate, type })),
    );

  it("tells of its records how many there are, and no minimum, sum or group of them", () => {
    const ofLists = fields.filter(({ coordinate }) => /^\w+Connection\./u.test(coordinate));
    expect(new Set(ofLists.map(({ name }) => name))).toEqual(
      new Set(["nodes", "edges", "pageInfo", "totalCount"]),
    );
    const named = /^(?:min|max|sum|avg|average|group|aggregate|distinct|count)(?:[A-Z]|$)|Count$/u;
    const others = fields
      .filter(
        ({ name, coordinate }) => named.test(name) && !coordinate.endsWith("Connection.totalCount"),
      )
      // What an entity itself has reported of its people is a field like others.
      .filter(({ coordinate }) => !coordinate.includes("Particulars."));
    expect(others.map(({ coordinate }) => coordinate)).toEqual(MADE_OF_SEVERAL);
  });

  it("has its size said by first alone, which its cost is counted by, and never by last", () => {
    expect(["last", "before", "limit", "take", "pageSize"].flatMap(argumentsNamed)).toEqual([]);
    const paged = argumentsNamed("first").map(({ coordinate }) => coordinate);
    const pages = fields
      .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
      .map(({ coordinate }) => coordinate);
    expect(paged).toEqual(pages);
  });

  it("is sorted by a closed list of orders, and searched by a closed list of conditions", () => {
    const orders = argumentsNamed("orderBy");
    expect(orders.length).toBeGreaterThan(5);
    expect(orders.filter(({ type }) => !isEnumType(getNamedType(type)))).toEqual([]);
    const conditions = argumentsNamed("filter");
    expect(conditions.length).toBeGreaterThan(1);
    expect(conditions.filter(({ type }) => !isInputObjectType(getNamedType(type)))).toEqual([]);
    const open = ["JSON", "JSONObject", "Any", "_Any"].flatMap(
      (name) => schema.getType(name) ?? [],
    );
    expect(open).toEqual([]);
  });
});
