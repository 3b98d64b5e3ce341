import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

/** A theatre: what clients do not see, and what other subgraphs need all the same; directives that nothing here enforces. */
export const hidden: SupergraphUnderTest = {
  topic: "what clients do not see",
  subgraphs: [
    {
      name: "stage",
      typeDefs: /* GraphQL */ `
        interface Show {
          id: ID!
          title: String
          code: String @inaccessible
        }
        type Play implements Show @key(fields: "id") @key(fields: "code") {
          id: ID!
          title: String
          code: String @inaccessible
          acts: Int @authenticated
        }
        type Trial implements Show @inaccessible @key(fields: "id") {
          id: ID!
          title: String
          code: String
        }
        type Dance implements Show @key(fields: "id") {
          id: ID!
          title: String @requiresScopes(scopes: [["dance"]])
          code: String @inaccessible
          partner: Show
        }
        union Evening = Play | Trial | Dance
        type Query {
          shows(hiddenToo: Boolean = true @inaccessible, first: Int = 9 @cost(weight: 2)): [Show]
            @listSize(slicingArguments: ["first"])
          evenings: [Evening!]
          secret: String @inaccessible
        }
      `,
      resolvers: () => {
        const shows = [
          { __typename: "Play", id: "1", title: "Tea", code: "T", acts: 3 },
          { __typename: "Trial", id: "2", title: "Try", code: "Y" },
          { __typename: "Dance", id: "3", title: "Fan", code: "F" },
        ];
        return {
          Query: {
            shows: (_: unknown, { hiddenToo, first }: { hiddenToo: boolean; first: number }) =>
              shows.filter(({ __typename }) => hiddenToo || __typename !== "Trial").slice(0, first),
            evenings: () => [shows[0], shows[2]],
          },
          Dance: { partner: () => shows[1] },
          Play: {
            __resolveReference: ({ id, code }: { id?: string; code?: string }) =>
              shows.find((one) => one.id === id || one.code === code),
          },
        };
      },
    },
    {
      name: "tickets",
      typeDefs: /* GraphQL */ `
        type Play @key(fields: "code") @tag(name: "open") {
          code: String @inaccessible
          seats: Int @policy(policies: [["box"]])
          price(area: Area = GALLERY): Int @cost(weight: 5)
        }
        enum Area {
          STALLS
          GALLERY
          ROYAL @inaccessible
        }
        input Wish {
          area: Area
          note: String @inaccessible
        }
        type Query {
          next(wish: Wish): Play
        }
      `,
      resolvers: () => ({
        Query: { next: () => ({ code: "T" }) },
        Play: {
          seats: ({ code }: { code: string }) => (code === "T" ? 80 : -1),
          price: (_: unknown, { area }: { area: string }) => (area === "GALLERY" ? 4 : 9),
        },
      }),
    },
  ],
  cases: [
    [
      "a type of an interface",
      "{ shows { __typename title } }",
      {
        shows: [{ __typename: "Play", title: "Tea" }, null, { __typename: "Dance", title: "Fan" }],
      },
      { failures: ["shows.1"] },
    ],
    [
      "such an object below another",
      "{ evenings { ... on Dance { title partner { id } } ... on Play { acts } } }",
      { evenings: [{ acts: 3 }, { title: "Fan", partner: null }] },
      { failures: ["evenings.1.partner"] },
    ],
    [
      "a key by which entities are asked for",
      "{ shows(first: 1) { ... on Play { seats price stalls: price(area: STALLS) } } next(wish: { area: STALLS }) { title } }",
      { shows: [{ seats: 80, price: 4, stalls: 9 }], next: { title: "Tea" } },
    ],
    [
      "none of it in the schema",
      '{ wish: __type(name: "Wish") { inputFields { name } } area: __type(name: "Area") { enumValues { name } } trial: __type(name: "Trial") { name } show: __type(name: "Show") { fields { name } possibleTypes { name } } __schema { directives { name } } }',
      {
        wish: { inputFields: [{ name: "area" }] },
        area: { enumValues: [{ name: "STALLS" }, { name: "GALLERY" }] },
        trial: null,
        show: {
          fields: [{ name: "id" }, { name: "title" }],
          possibleTypes: [{ name: "Dance" }, { name: "Play" }],
        },
        __schema: {
          directives: [
            { name: "include" },
            { name: "skip" },
            { name: "deprecated" },
            { name: "specifiedBy" },
            { name: "oneOf" },
          ],
        },
      },
    ],
  ],
};
