import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** A mountain hut and its weather: conditions at every place of an operation. */
export const conditions: SupergraphUnderTest = {
  topic: "@include and @skip",
  subgraphs: [
    {
      name: "huts",
      typeDefs: /* GraphQL */ `
        interface Place {
          name: String
        }
        type Hut implements Place @key(fields: "id") {
          id: ID!
          name: String
          beds: Int
        }
        type Peak implements Place @key(fields: "id") {
          id: ID!
          name: String
          height: Int
        }
        type Query {
          hut: Hut
          places: [Place!]!
        }
      `,
      resolvers: () => {
        const hut = { __typename: "Hut", id: "h1", name: "Fern", beds: 12 };
        const peak = { __typename: "Peak", id: "k1", name: "Crag", height: 2100 };
        return { Query: { hut: () => hut, places: () => [hut, peak] } };
      },
    },
    {
      name: "weather",
      typeDefs: /* GraphQL */ `
        type Hut @key(fields: "id") {
          id: ID!
          beds: Int @external
          wind(unit: String = "kn"): String
          fire: Int @requires(fields: "beds")
          station: Station
        }
        type Peak @key(fields: "id") {
          id: ID!
          wind(unit: String = "kn"): String
        }
        type Station @key(fields: "code") {
          code: ID!
          snow: Int
        }
        type Query {
          station: Station
        }
        type Mutation {
          warn(on: Boolean!): Station
        }
      `,
      resolvers: () => ({
        Query: { station: () => ({ code: "s", snow: 30 }) },
        Mutation: { warn: () => ({ code: "w", snow: 1 }) },
        Hut: {
          wind: (_: unknown, { unit }: { unit: string }) => `4 ${unit}`,
          fire: ({ beds }: { beds?: number }) => (beds === undefined ? -1 : beds / 4),
          station: () => ({ code: "s" }),
        },
        Peak: { wind: (_: unknown, { unit }: { unit: string }) => `9 ${unit}` },
        Station: {
          __resolveReference: ({ code }: object & { code: string }) => ({ code, snow: 30 }),
          snow: () => 30,
        },
      }),
    },
    {
      name: "roads",
      typeDefs: /* GraphQL */ `
        type Station @key(fields: "code") {
          code: ID!
          road: String
        }
        type Query {
          road: String
        }
      `,
      resolvers: () => ({
        Query: { road: () => "open" },
        Station: { road: ({ code }: { code: string }) => `road to ${code}` },
      }),
    },
  ],
  cases: [
    [
      "by literals, each way",
      "{ hut { name @include(if: false) beds @include(if: true) wind @skip(if: true) fire @skip(if: false) } }",
      { hut: { beds: 12, fire: 3 } },
    ],
    [
      "nothing left of an object, and nothing of an operation",
      "query ($no: Boolean!) { hut { name @include(if: $no) } road @include(if: $no) }",
      { hut: {} },
      { variables: { no: false } },
    ],
    [
      "nothing at all",
      "query ($no: Boolean! = false) { road @include(if: $no) ...F @include(if: $no) } fragment F on Query { hut { wind } }",
      {},
    ],
    [
      "both on one field, which both must let pass",
      "query ($a: Boolean!, $b: Boolean!) { one: road @include(if: $a) @skip(if: $b) two: road @skip(if: $a) @include(if: $b) three: road @include(if: $a) @skip(if: $a) hut { wind @include(if: $a) @skip(if: $b) } }",
      { one: "open", hut: { wind: "4 kn" } },
      { variables: { a: true, b: false } },
    ],
    [
      "around an entity's fields of other subgraphs, nested and named",
      "query ($wind: Boolean!, $snow: Boolean = false) { hut { ... @include(if: $wind) { wind ... @skip(if: $snow) { station { road ... on Station @include(if: $snow) { snow } } } } ...F @skip(if: $wind) } } fragment F on Hut { fire station { snow } }",
      { hut: { wind: "4 kn", station: { road: "road to s" } } },
      { variables: { wind: true } },
    ],
    [
      "the other way about",
      "query ($wind: Boolean!, $snow: Boolean = false) { hut { ... @include(if: $wind) { wind ... @skip(if: $snow) { station { road ... on Station @include(if: $snow) { snow } } } } ...F @skip(if: $wind) } } fragment F on Hut { fire station { snow } }",
      { hut: { fire: 3, station: { snow: 30 } } },
      { variables: { wind: false } },
    ],
    [
      "one field asked twice, under different conditions",
      "query ($a: Boolean!, $b: Boolean!) { hut { station @include(if: $a) { code } station @include(if: $b) { snow road } } }",
      { hut: { station: { snow: 30, road: "road to s" } } },
      { variables: { a: false, b: true } },
    ],
    [
      "within the types of a list",
      'query ($hut: Boolean!, $peak: Boolean!) { places { __typename @skip(if: $peak) ... on Hut @include(if: $hut) { wind(unit: "m") } ... on Peak @include(if: $peak) { wind height } name @skip(if: $hut) } }',
      { places: [{ name: "Fern" }, { wind: "9 kn", height: 2100, name: "Crag" }] },
      { variables: { hut: false, peak: true } },
    ],
    [
      "a variable that is both a condition and an argument",
      "mutation ($on: Boolean!) { warn(on: $on) { code @include(if: $on) road @skip(if: $on) } }",
      { warn: { code: "w" } },
      { variables: { on: true } },
    ],
    [
      "of the schema itself",
      "query ($yes: Boolean!) { __schema @include(if: $yes) { queryType { name @skip(if: $yes) kind } } __typename @skip(if: $yes) t: __typename @include(if: $yes) }",
      { __schema: { queryType: { kind: "OBJECT" } }, t: "Query" },
      { variables: { yes: true } },
    ],
  ],
};
