import type { SupergraphUnderTest } from "./supergraphUnderTest.ts";

const starWith = (field: string) => (id: string | number) => ({
  [field]: `${field} ${id}`,
  chart: { [`${field}At`]: `at ${id}`, no: 4 },
});

/** Stars: root fields that several subgraphs have, each with a part of what stands below them. */
export const sharedRoots: SupergraphUnderTest = {
  topic: "root fields of several subgraphs",
  subgraphs: ["names", "spectra", "distances"].map((name, index) => {
    const [field = ""] = [["name"], ["class"], ["parsecs"]][index] ?? [];
    return {
      name,
      typeDefs: /* GraphQL */ `
        type Star @shareable {
          ${field}: String
          chart: Chart
        }
        type Chart @shareable {
          ${field}At: String
          no: Int
        }
        type Sky {
          stars(first: Int = 2): [Star!] @shareable
        }
        type Query {
          star(id: ID!): Star @shareable
          sky: Sky @shareable
          stars(first: Int = 2): [Star] @shareable
        }
      `,
      resolvers: () => {
        const star = starWith(field);
        const stars = (_: unknown, { first }: { first: number }) =>
          [star(1), star(2), star(3)].slice(0, first);
        return {
          Query: {
            star: (_: unknown, { id }: { id: string }) => (id === "none" ? null : star(id)),
            stars,
            sky: () => ({}),
          },
          Sky: { stars },
        };
      },
    };
  }),
  cases: [
    [
      "merged of all, in the client's order",
      '{ star(id: "7") { parsecs name chart { classAt no nameAt } class } }',
      {
        star: {
          parsecs: "parsecs 7",
          name: "name 7",
          chart: { classAt: "at 7", no: 4, nameAt: "at 7" },
          class: "class 7",
        },
      },
    ],
    [
      "lists of them, by place",
      "query ($n: Int) { stars(first: $n) { class chart { parsecsAt } name } sky { stars { name class } } }",
      {
        stars: [
          { class: "class 1", chart: { parsecsAt: "at 1" }, name: "name 1" },
          { class: "class 2", chart: { parsecsAt: "at 2" }, name: "name 2" },
          { class: "class 3", chart: { parsecsAt: "at 3" }, name: "name 3" },
        ],
        sky: {
          stars: [
            { name: "name 1", class: "class 1" },
            { name: "name 2", class: "class 2" },
          ],
        },
      },
      { variables: { n: 3 } },
    ],
    [
      "what is null in all of them",
      '{ a: star(id: "none") { name class } b: star(id: "1") { name class __typename } }',
      { a: null, b: { name: "name 1", class: "class 1", __typename: "Star" } },
    ],
  ],
};
