import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

interface Reference {
  readonly id: string;
}

const people = [
  { __typename: "Tutor", id: "t1", name: "Lao", pupils: ["p1", "p2"] },
  { __typename: "Pupil", id: "p1", name: "An", pupils: [] },
  { __typename: "Pupil", id: "p2", name: "Bo", pupils: ["p1"] },
];
const byId = ({ id }: Reference) => people.find((one) => one.id === id) ?? null;
const pupils = ({ id }: Reference) => (byId({ id })?.pupils ?? []).map((one) => byId({ id: one }));

const tutor = ({ id }: Reference) =>
  people.find((one) => one.pupils.some((pupil) => pupil === id)) ?? null;

/** A school: interfaces that lead to each other and to themselves, parents of entities, types of one shape. */
export const circles: SupergraphUnderTest = {
  topic: "types that lead to each other",
  subgraphs: [
    {
      name: "school",
      typeDefs: /* GraphQL */ `
        interface Person {
          id: ID!
          name: String
          pupils: [Person!]!
          tutor: Teacher
        }
        interface Teacher implements Person {
          id: ID!
          name: String
          pupils: [Person!]!
          tutor: Teacher
        }
        type Tutor implements Person & Teacher @key(fields: "id") {
          id: ID!
          name: String
          pupils: [Person!]!
          tutor: Teacher
        }
        type Pupil implements Person & Teacher @key(fields: "id") {
          id: ID!
          name: String
          pupils: [Person!]!
          tutor: Teacher
        }
        type Query {
          people: [Person!]!
          teacher: Teacher
        }
      `,
      resolvers: () => {
        return {
          Query: { people: () => people, teacher: () => people[2] },
          Tutor: { __resolveReference: byId, pupils, tutor },
          Pupil: { __resolveReference: byId, pupils, tutor },
        };
      },
    },
    {
      name: "marks",
      typeDefs: /* GraphQL */ `
        type Tutor @key(fields: "id") {
          id: ID!
          mark: Float
          best: Pupil
        }
        type Pupil @key(fields: "id") {
          id: ID!
          mark: Int!
          report: Report!
        }
        type Report @key(fields: "no") {
          no: Int!
          of: Pupil
          pages: Page
        }
        type Page @shareable {
          count: Int
          mark: Int
        }
        type Query {
          report(no: Int!): Report
        }
      `,
      resolvers: () => ({
        Query: { report: (_: unknown, { no }: { no: number }) => ({ no }) },
        Tutor: { mark: () => 9.5, best: () => ({ id: "p2" }) },
        Pupil: {
          mark: ({ id }: Reference) => Number(id.slice(1)),
          report: ({ id }: Reference) => ({ no: Number(id.slice(1)) * 10 }),
        },
        Report: {
          of: ({ no }: { no: number }) => ({ id: `p${no / 10}` }),
          pages: () => ({ count: 2, mark: 1 }),
        },
      }),
    },
    {
      name: "archive",
      typeDefs: /* GraphQL */ `
        type Report @key(fields: "no") {
          no: Int!
          shelf: Page
          text: String
        }
        type Page @shareable {
          count: Int
          mark: Int
        }
        type Query {
          shelf: Page
        }
      `,
      resolvers: () => ({
        Query: { shelf: () => ({ count: 0, mark: 0 }) },
        Report: {
          shelf: () => ({ count: 7, mark: 5 }),
          text: ({ no }: { no: number }) => `no ${no}`,
        },
      }),
    },
  ],
  cases: [
    [
      "deep, through interfaces alone",
      "{ people { name pupils { name pupils { name tutor { name ... on Tutor { mark } } } } } }",
      {
        people: [
          {
            name: "Lao",
            pupils: [
              { name: "An", pupils: [] },
              { name: "Bo", pupils: [{ name: "An", tutor: { name: "Lao", mark: 9.5 } }] },
            ],
          },
          { name: "An", pupils: [] },
          { name: "Bo", pupils: [{ name: "An", pupils: [] }] },
        ],
      },
    ],
    [
      "with fields of one name and another type",
      "{ people { ... on Tutor { mark } ... on Pupil { points: mark } } teacher { __typename ... on Pupil { mark } } }",
      {
        people: [{ mark: 9.5 }, { points: 1 }, { points: 2 }],
        teacher: { __typename: "Pupil", mark: 2 },
      },
    ],
    [
      "through entities and their parents, back and forth",
      "{ report(no: 20) { text of { name report { no text of { tutor { ... on Tutor { best { report { shelf { count } } } } } } } } shelf { mark } pages { mark count } } }",
      {
        report: {
          text: "no 20",
          of: {
            name: "Bo",
            report: {
              no: 20,
              text: "no 20",
              of: { tutor: { best: { report: { shelf: { count: 7 } } } } },
            },
          },
          shelf: { mark: 5 },
          pages: { mark: 1, count: 2 },
        },
      },
    ],
    [
      "in fragments of an interface within another's",
      "{ people { ... on Teacher { ... on Person { tutor { ...T } } } } } fragment T on Teacher { name ... on Person { pupils { id ... on Pupil { report { text } } } } }",
      {
        people: [
          { tutor: null },
          {
            tutor: {
              name: "Lao",
              pupils: [
                { id: "p1", report: { text: "no 10" } },
                { id: "p2", report: { text: "no 20" } },
              ],
            },
          },
          {
            tutor: {
              name: "Lao",
              pupils: [
                { id: "p1", report: { text: "no 10" } },
                { id: "p2", report: { text: "no 20" } },
              ],
            },
          },
        ],
      },
    ],
  ],
};
