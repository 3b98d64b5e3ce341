import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

const animals = [
  { __typename: "Lion", id: "l1", name: "Sima", mane: "dark" },
  { __typename: "Parrot", id: "p1", name: "Bao", words: ["hello", "nihao"] },
  { __typename: "Snake", id: "s1", name: "Hiss" },
];

const byId = ({ id }: { id: string }) => animals.find((one) => one.id === id) ?? null;

/** A zoo: an interface that three subgraphs know in part, and a union of some of its types. */
export const abstractTypes: SupergraphUnderTest = {
  topic: "abstract types of several subgraphs",
  subgraphs: [
    {
      name: "keepers",
      typeDefs: /* GraphQL */ `
        interface Animal {
          id: ID!
          name: String
        }
        type Lion implements Animal @key(fields: "id") {
          id: ID!
          name: String
          mane: String
        }
        type Parrot implements Animal @key(fields: "id") {
          id: ID!
          name: String
          words: [String!]
        }
        type Snake implements Animal @key(fields: "id") {
          id: ID!
          name: String
        }
        union Speaker = Parrot | Guide
        type Guide @shareable {
          name: String
        }
        type Query {
          animals: [Animal!]!
          animal(id: ID!): Animal
          speakers: [Speaker]
        }
      `,
      resolvers: () => ({
        Query: {
          animals: () => animals,
          animal: (_: unknown, args: { id: string }) => byId(args),
          speakers: () => [animals[1], { __typename: "Guide", name: "Lin" }, null],
        },
        Lion: { __resolveReference: byId },
        Parrot: { __resolveReference: byId },
        Snake: { __resolveReference: byId },
      }),
    },
    {
      name: "vets",
      typeDefs: /* GraphQL */ `
        interface Animal {
          id: ID!
          weight: Int
        }
        interface Venomous {
          venom: String!
        }
        type Lion implements Animal @key(fields: "id") {
          id: ID!
          weight: Int
          teeth: Int
        }
        type Parrot implements Animal @key(fields: "id") {
          id: ID!
          weight: Int
        }
        type Snake implements Animal & Venomous @key(fields: "id") {
          id: ID!
          weight: Int
          venom: String!
        }
        union Patient = Lion | Snake
        type Query {
          patients: [Patient!]!
          heaviest: Animal
        }
      `,
      resolvers: () => ({
        Query: {
          patients: () => [
            { __typename: "Snake", id: "s1" },
            { __typename: "Lion", id: "l1" },
          ],
          heaviest: () => ({ __typename: "Lion", id: "l1" }),
        },
        Lion: { weight: () => 190, teeth: () => 30 },
        Parrot: { weight: () => 1 },
        Snake: { weight: () => 4, venom: () => "mild" },
      }),
    },
    {
      name: "kitchen",
      typeDefs: /* GraphQL */ `
        type Lion @key(fields: "id") {
          id: ID!
          diet: Meat
        }
        type Parrot @key(fields: "id") {
          id: ID!
          diet: Seeds
        }
        type Meat {
          kilos: Int!
        }
        type Seeds {
          grams: Int!
        }
        type Query {
          isOpen: Boolean
        }
      `,
      resolvers: () => ({
        Query: { isOpen: () => true },
        Lion: { diet: () => ({ kilos: 7 }) },
        Parrot: { diet: () => ({ grams: 40 }) },
      }),
    },
  ],
  cases: [
    [
      "a field of the interface that its own subgraph does not have",
      "{ animals { weight name } }",
      {
        animals: [
          { weight: 190, name: "Sima" },
          { weight: 1, name: "Bao" },
          { weight: 4, name: "Hiss" },
        ],
      },
    ],
    [
      "fields that only some types have, of subgraphs that do not know the interface",
      "{ animals { __typename ... on Lion { meat: diet { kilos } mane } ... on Parrot { seeds: diet { grams } words } } }",
      {
        animals: [
          { __typename: "Lion", meat: { kilos: 7 }, mane: "dark" },
          { __typename: "Parrot", seeds: { grams: 40 }, words: ["hello", "nihao"] },
          { __typename: "Snake" },
        ],
      },
    ],
    [
      "one key for different types",
      "{ animals { ... on Lion { about: mane } ... on Snake { about: venom } ... on Parrot { about: name } } }",
      { animals: [{ about: "dark" }, { about: "Bao" }, { about: "mild" }] },
    ],
    [
      "a fragment of an interface that only one subgraph knows",
      "{ animals { id ... on Venomous { venom } } }",
      { animals: [{ id: "l1" }, { id: "p1" }, { id: "s1", venom: "mild" }] },
    ],
    [
      "a fragment of an interface within a union",
      "{ patients { ... on Animal { name weight } ... on Lion { teeth } } speakers { ... on Animal { id } ... on Guide { name } } }",
      {
        patients: [
          { name: "Hiss", weight: 4 },
          { name: "Sima", weight: 190, teeth: 30 },
        ],
        speakers: [{ id: "p1" }, { name: "Lin" }, null],
      },
    ],
    [
      "fragments within fragments, that widen and narrow again",
      "{ heaviest { ... on Animal { ... on Lion { ... on Animal { name } diet { kilos } } ... on Parrot { words } } } }",
      { heaviest: { name: "Sima", diet: { kilos: 7 } } },
    ],
    [
      "nothing of the objects that no fragment is about",
      "{ animals { ... on Parrot { words } } speakers { ... on Guide { name } } }",
      {
        animals: [{}, { words: ["hello", "nihao"] }, {}],
        speakers: [{}, { name: "Lin" }, null],
      },
    ],
    [
      "names of types under other keys, as often as they are asked",
      '{ kind: __typename animal(id: "s1") { kind: __typename again: __typename ... on Snake { __typename third: __typename } } speakers { kind: __typename ... on Guide { __typename } } }',
      {
        kind: "Query",
        animal: { kind: "Snake", again: "Snake", __typename: "Snake", third: "Snake" },
        speakers: [{ kind: "Parrot" }, { kind: "Guide", __typename: "Guide" }, null],
      },
    ],
    [
      "an object that is asked for in several fragments",
      "query { animals { ...A ...B ... on Lion { diet { kilos } } } } fragment A on Animal { id ... on Lion { diet { __typename } } } fragment B on Animal { weight id }",
      {
        animals: [
          { id: "l1", diet: { __typename: "Meat", kilos: 7 }, weight: 190 },
          { id: "p1", weight: 1 },
          { id: "s1", weight: 4 },
        ],
      },
    ],
  ],
};
