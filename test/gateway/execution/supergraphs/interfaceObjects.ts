import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface Reference {
  readonly __typename?: string;
  readonly id: string;
  readonly title?: string;
}

const works = [
  { __typename: "Painting", id: "w1", title: "Lotus", canvas: "silk" },
  { __typename: "Bronze", id: "w2", title: "Ding", alloy: "tin" },
];
const byId = ({ id }: Reference) => works.find((one) => one.id === id) ?? null;

/** A museum: works are an interface in one subgraph and an object in three others. */
export const interfaceObjects: SupergraphUnderTest = {
  topic: "interface objects",
  subgraphs: [
    {
      name: "collection",
      typeDefs: /* GraphQL */ `
        interface Work @key(fields: "id") {
          id: ID!
          title: String
        }
        type Painting implements Work @key(fields: "id") {
          id: ID!
          title: String
          canvas: String
        }
        type Bronze implements Work @key(fields: "id") {
          id: ID!
          title: String
          alloy: String
        }
        type Query {
          works: [Work!]!
          bronze: Bronze
        }
      `,
      resolvers: () => ({
        Query: { works: () => works, bronze: () => works[1] },
        Work: { __resolveReference: byId },
        Painting: { __resolveReference: byId },
        Bronze: { __resolveReference: byId },
      }),
    },
    {
      name: "insurers",
      typeDefs: /* GraphQL */ `
        type Work @key(fields: "id") @interfaceObject {
          id: ID!
          title: String @external
          worth: Int
          policy: String @requires(fields: "title")
          loans: [Loan]
        }
        type Loan {
          to: String
          work: Work
        }
        type Query {
          insured: [Work]
          loan: Loan
        }
      `,
      resolvers: () => ({
        Query: {
          insured: () => [{ id: "w2" }, null, { id: "w9" }, { id: "w1" }],
          loan: () => ({ to: "Suzhou", work: { id: "w1" } }),
        },
        Work: {
          __resolveReference: (reference: Reference) => reference,
          worth: ({ id }: Reference) => (id === "w1" ? 100 : 70),
          policy: ({ title }: Reference) => `policy of ${title}`,
          loans: ({ id }: Reference) => (id === "w1" ? [{ to: "Suzhou", work: { id: "w2" } }] : []),
        },
      }),
    },
    {
      name: "guides",
      typeDefs: /* GraphQL */ `
        type Work @key(fields: "id", resolvable: false) @interfaceObject {
          id: ID!
        }
        type Tour @key(fields: "day") {
          day: ID!
          stops: [Work!]!
        }
        type Query {
          tour: Tour
        }
      `,
      resolvers: () => ({
        Query: { tour: () => ({ day: "mon", stops: [{ id: "w2" }, { id: "w1" }] }) },
      }),
    },
    {
      name: "visitors",
      typeDefs: /* GraphQL */ `
        type Work @key(fields: "id") @interfaceObject {
          id: ID!
          worth: Int @external
          note(lang: String = "en"): Note @requires(fields: "worth")
        }
        type Note {
          text: String!
          on: Work!
        }
        type Query {
          favourite: Work
        }
      `,
      resolvers: () => ({
        Query: { favourite: () => ({ id: "w2" }) },
        Work: {
          __resolveReference: (reference: Reference) => reference,
          note: (reference: Reference & { worth: number }, { lang }: { lang: string }) => ({
            text: `${lang} ${reference.worth}`,
            on: { id: reference.id },
          }),
        },
      }),
    },
  ],
  cases: [
    [
      "their fields, of the interface and of its types",
      "{ works { title worth ... on Bronze { alloy policy } } bronze { worth note { text } } }",
      {
        works: [
          { title: "Lotus", worth: 100 },
          { title: "Ding", worth: 70, alloy: "tin", policy: "policy of Ding" },
        ],
        bronze: { worth: 70, note: { text: "en 70" } },
      },
    ],
    [
      "the names of their types, which only the interface's subgraph knows",
      "{ loan { to work { __typename worth } } favourite { kind: __typename } }",
      {
        loan: { to: "Suzhou", work: { __typename: "Painting", worth: 100 } },
        favourite: { kind: "Bronze" },
      },
    ],
    [
      "nothing but a key, or the name of a type, of those that cannot be asked",
      "{ tour { stops { id } ids: stops { __typename } } }",
      {
        tour: {
          stops: [{ id: "w2" }, { id: "w1" }],
          ids: [{ __typename: "Bronze" }, { __typename: "Painting" }],
        },
      },
    ],
    [
      "fields of other subgraphs from those that cannot be asked",
      '{ tour { stops { title worth policy ... on Painting { canvas note(lang: "zh") { text } } } } }',
      {
        tour: {
          stops: [
            { title: "Ding", worth: 70, policy: "policy of Ding" },
            {
              title: "Lotus",
              worth: 100,
              policy: "policy of Lotus",
              canvas: "silk",
              note: { text: "zh 100" },
            },
          ],
        },
      },
    ],
    [
      "what one requires of another, without the interface",
      "{ favourite { note { text on { id worth } } } insured { note { text } } }",
      {
        favourite: { note: { text: "en 70", on: { id: "w2", worth: 70 } } },
        insured: [
          { note: { text: "en 70" } },
          null,
          { note: { text: "en 70" } },
          { note: { text: "en 100" } },
        ],
      },
    ],
    [
      "one that the interface's subgraph does not know",
      "{ insured { id title worth } }",
      {
        insured: [
          { id: "w2", title: "Ding", worth: 70 },
          null,
          { id: "w9", title: null, worth: 70 },
          { id: "w1", title: "Lotus", worth: 100 },
        ],
      },
    ],
    [
      "one whose type nobody knows, asked what it is",
      "{ insured { __typename id } }",
      {
        insured: [
          { __typename: "Bronze", id: "w2" },
          null,
          null,
          { __typename: "Painting", id: "w1" },
        ],
      },
    ],
    [
      "fragments of their types, from the object",
      "{ insured { ... on Painting { title worth } ... on Bronze { alloy again: worth } } }",
      {
        insured: [{ alloy: "tin", again: 70 }, null, {}, { title: "Lotus", worth: 100 }],
      },
    ],
    [
      "a chain of them",
      "{ works { loans { work { __typename title loans { to } note { on { ... on Bronze { alloy } } } } } } }",
      {
        works: [
          {
            loans: [
              {
                work: {
                  __typename: "Bronze",
                  title: "Ding",
                  loans: [],
                  note: { on: { alloy: "tin" } },
                },
              },
            ],
          },
          { loans: [] },
        ],
      },
    ],
  ],
};
