import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** A kiln: values and arguments that only one of two subgraphs knows, defaults, lists of one, scalars. */
export const enumsAndInputs: SupergraphUnderTest = {
  topic: "enums, inputs and defaults of several subgraphs",
  subgraphs: [
    {
      name: "kilns",
      typeDefs: /* GraphQL */ `
        scalar Moment
        enum Glaze {
          CELADON
          RAW
        }
        enum Firing {
          LOW
          HIGH
        }
        enum Stage {
          DRY
          FIRED
          BROKEN @inaccessible
        }
        input Filter {
          glaze: Glaze
          height: Int! = 3
          tags: [String!]
          own: String
          within: Range
        }
        input Range {
          from: Int! = 1
          to: Int
        }
        type Pot @key(fields: "id") {
          id: ID!
          stage: Stage
          stages: [Stage]
          firm: Stage!
          firedAt: Moment
          label(prefix: String! = "no.", digits: [Int] = [1, 2]): String
        }
        type Query {
          pots(filter: Filter): [Pot]
          echo(filter: Filter!, at: Moment): String @shareable
          glazes(of: [Firing!]! = [LOW]): [Firing!]
        }
      `,
      resolvers: () => ({
        Query: {
          pots: () => [
            { id: "1", stage: "DRY", stages: ["DRY", "BROKEN"], firm: "FIRED", firedAt: { y: 1 } },
            { id: "2", stage: "BROKEN", stages: null, firm: "BROKEN", firedAt: 17.5 },
          ],
          echo: (_: unknown, args: object) => JSON.stringify(args),
          glazes: (_: unknown, { of }: { of: string[] }) => of,
        },
        Pot: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          label: (
            { id }: { id: string },
            { prefix, digits }: { prefix: string; digits: number[] },
          ) => `${prefix}${id}/${JSON.stringify(digits)}`,
        },
      }),
    },
    {
      name: "shop",
      typeDefs: /* GraphQL */ `
        scalar Moment
        enum Glaze {
          CELADON
          TENMOKU
        }
        enum Stage {
          DRY
          FIRED
          SOLD
        }
        input Filter {
          glaze: Glaze
          height: Int! = 3
          tags: [String!]
          other: Int
          within: Range
        }
        input Range {
          from: Int! = 1
          to: Int
        }
        type Pot @key(fields: "id") {
          id: ID!
          price(in: Glaze, at: Moment): String
        }
        type Query {
          echo(filter: Filter!, at: Moment): String @shareable
          last: Stage
        }
      `,
      resolvers: () => ({
        Query: { echo: (_: unknown, args: object) => JSON.stringify(args), last: () => "SOLD" },
        Pot: {
          price: ({ id }: { id: string }, args: object) => `${id} ${JSON.stringify(args)}`,
        },
      }),
    },
  ],
  cases: [
    [
      "a value that clients do not see, alone, in a list, and where null may not be",
      "{ pots { stage stages } }",
      {
        pots: [
          { stage: "DRY", stages: ["DRY", null] },
          { stage: null, stages: null },
        ],
      },
      { failures: ["pots.0.stages.1", "pots.1.stage"] },
    ],
    [
      "null instead of the object whose value clients do not see",
      "{ pots { firm } last }",
      { pots: [{ firm: "FIRED" }, null], last: "SOLD" },
      { failures: ["pots.1.firm"] },
    ],
    [
      "defaults of arguments, of inputs, and of inputs within",
      '{ a: echo(filter: {}) b: echo(filter: { within: {}, tags: "one" }, at: [1, { x: true }]) pots { label } }',
      {
        a: '{"filter":{"height":3}}',
        b: '{"filter":{"height":3,"tags":["one"],"within":{"from":1}},"at":[1,{"x":true}]}',
        pots: [{ label: "no.1/[1,2]" }, { label: "no.2/[1,2]" }],
      },
    ],
    [
      "variables with defaults, given, left out and null",
      'query ($filter: Filter! = { glaze: CELADON, height: 9 }, $prefix: String = "x", $digits: [Int], $at: Moment, $of: [Firing!]! = HIGH) { echo(filter: $filter, at: $at) glazes(of: $of) pots { label(prefix: $prefix, digits: $digits) price(at: $at) } }',
      {
        echo: '{"filter":{"glaze":"CELADON","height":9},"at":null}',
        glazes: ["HIGH"],
        pots: [
          { label: "x1/[4]", price: '1 {"at":null}' },
          { label: "x2/[4]", price: '2 {"at":null}' },
        ],
      },
      { variables: { digits: 4, at: null } },
    ],
    [
      "a variable within an input, used in several fetches",
      "query ($tag: String!, $glaze: Glaze, $missing: Int) { echo(filter: { tags: [$tag], glaze: $glaze, within: { from: 2, to: $missing } }) pots { price(in: $glaze) } }",
      {
        echo: '{"filter":{"glaze":"CELADON","height":3,"tags":["t"],"within":{"from":2}}}',
        pots: [{ price: '1 {"in":"CELADON"}' }, { price: '2 {"in":"CELADON"}' }],
      },
      { variables: { tag: "t", glaze: "CELADON", unused: 1 } },
    ],
    [
      "scalars of any form",
      "{ pots { firedAt } }",
      { pots: [{ firedAt: { y: 1 } }, { firedAt: 17.5 }] },
    ],
    [
      "what clients may ask with",
      '{ filter: __type(name: "Filter") { inputFields { name defaultValue } } glaze: __type(name: "Glaze") { enumValues { name } } stage: __type(name: "Stage") { enumValues { name } } }',
      {
        filter: {
          inputFields: [
            { name: "glaze", defaultValue: null },
            { name: "height", defaultValue: "3" },
            { name: "tags", defaultValue: null },
            { name: "within", defaultValue: null },
          ],
        },
        glaze: { enumValues: [{ name: "CELADON" }] },
        stage: { enumValues: [{ name: "DRY" }, { name: "FIRED" }, { name: "SOLD" }] },
      },
    ],
  ],
};
