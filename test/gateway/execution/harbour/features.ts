import type { SupergraphUnderTest } from "../supergraphs/supergraphUnderTest.ts";
import { fleet } from "./fleet.ts";
import { insurance } from "./insurance.ts";
import { port } from "./port.ts";

/** A small graph of a harbour that has most features of federation at once. */
export const harbourFeatures: SupergraphUnderTest = {
  topic: "many features of federation in one graph",
  subgraphs: [fleet, port, insurance],
  cases: [
    [
      "an interface, with fragments of its types",
      "{ vessels { __typename id ... on Tanker { tonnage } ...F } } fragment F on Ferry { position { lat } }",
      {
        vessels: [
          { __typename: "Tanker", id: "v1", tonnage: 900 },
          { __typename: "Ferry", id: "v2", position: { lat: 31.2 } },
          { __typename: "Tanker", id: "v3", tonnage: null },
          { __typename: "Ferry", id: "v4", position: { lat: 31.2 } },
        ],
      },
    ],
    [
      "an interface object, reached from its interface",
      '{ vessel(id: "v1") { name inspections { code passed } } }',
      {
        vessel: {
          name: "Ann",
          inspections: [
            { code: "i1", passed: true },
            { code: "i2", passed: false },
          ],
        },
      },
    ],
    [
      "an interface object, from which the types are found",
      "{ inspections { of { __typename id name ... on Ferry { position { lon } } } } }",
      {
        inspections: [
          { of: { __typename: "Tanker", id: "v1", name: "Ann" } },
          { of: { __typename: "Tanker", id: "v1", name: "Ann" } },
          { of: { __typename: "Ferry", id: "v2", name: "Bea", position: { lon: 121.5 } } },
        ],
      },
    ],
    [
      "a field that requires what requires another",
      '{ company(id: "c1") { bonus } insured { bonus stars } }',
      { company: { bonus: 2 }, insured: [{ bonus: 2, stars: 4 }] },
    ],
    [
      "a field that requires a list of objects",
      "{ vessels { discount } }",
      { vessels: [{ discount: 5 }, { discount: 0 }, { discount: 0 }, { discount: 0 }] },
    ],
    [
      "a provided field, which its owner is not asked for",
      '{ vessel(id: "v1") { inspections { inspector { rank } } } }',
      {
        vessel: {
          inspections: [
            { inspector: { rank: "rank of p1" } },
            { inspector: { rank: "rank of p2" } },
          ],
        },
      },
    ],
    [
      "an overridden field, beside a nested key",
      '{ vessel(id: "v1") { ... on Tanker { berth { depth free pier { code } } } } }',
      { vessel: { berth: { depth: 1.5, free: false, pier: { code: "P" } } } },
    ],
    [
      "a compound key, and a field with an argument under two aliases",
      '{ company(id: "c2") { name ten: rating hundred: rating(scale: 100) } }',
      { company: { name: "Istmo Lines", ten: 90, hundred: 900 } },
    ],
    [
      "another key of an entity, on the way back",
      "{ insured { name fleet { id } } }",
      { insured: [{ name: "鹭岛航运", fleet: [{ id: "v1" }, { id: "v3" }] }] },
    ],
    [
      "keys that are null",
      '{ vessel(id: "v4") { ... on Ferry { owner { id rating } } } }',
      { vessel: { owner: { id: null, rating: null } } },
    ],
    [
      "a union with nulls in its list",
      "{ assets { __typename ... on Company { name rating } ... on Vessel { id risk } } }",
      {
        assets: [
          { __typename: "Tanker", id: "v1", risk: 90 },
          { __typename: "Company", name: "Istmo Lines", rating: 90 },
          null,
          { __typename: "Ferry", id: "v2", risk: 5 },
        ],
      },
    ],
    [
      "a list of lists",
      "{ grid { id inspections { code } } }",
      {
        grid: [
          [{ id: "v1", inspections: [{ code: "i1" }, { code: "i2" }] }, null],
          [{ id: "v2", inspections: [{ code: "i3" }] }],
          [],
        ],
      },
    ],
    [
      "shareable fields of several subgraphs",
      '{ home { lat lon } vessel(id: "v2") { ... on Ferry { position { lat lon } } } }',
      {
        home: { lat: 31.4, lon: 121.6 },
        vessel: { position: { lat: 31.2, lon: 121.5 } },
      },
    ],
    [
      "keys in the order of the client, merged where they are asked twice",
      '{ b: vessel(id: "v1") { id ...F risk id } a: vessel(id: "v2") { id } } fragment F on Vessel { name id }',
      { b: { id: "v1", name: "Ann", risk: 90 }, a: { id: "v2" } },
    ],
    [
      "what is included, by a variable",
      'query($risk: Boolean!, $name: Boolean = true) { vessel(id: "v1") { name @include(if: $name) risk @include(if: $risk) ... @skip(if: $risk) { id discount } } }',
      { vessel: { name: "Ann", id: "v1", discount: 5 } },
      { variables: { risk: false } },
    ],
    [
      "a whole fetch that is skipped",
      'query($risk: Boolean!) { vessel(id: "v1") { id ...F @include(if: $risk) } } fragment F on Vessel { discount }',
      { vessel: { id: "v1" } },
      { variables: { risk: false } },
    ],
    [
      "a variable that a fetch within uses",
      "query($id: ID!, $scale: Int) { company(id: $id) { rating(scale: $scale) } }",
      { company: { rating: 700 } },
      { variables: { id: "c1", scale: 100 } },
    ],
    [
      "the name of the root's type, and of the schema's",
      '{ __typename __type(name: "Vessel") { kind } vessel(id: "none") { id } __schema { queryType { name } } }',
      {
        __typename: "Query",
        __type: { kind: "INTERFACE" },
        vessel: null,
        __schema: { queryType: { name: "Query" } },
      },
    ],
    [
      "aliases that objects have of themselves",
      '{ constructor: vessel(id: "v1") { toString: name valueOf: risk } }',
      { constructor: { toString: "Ann", valueOf: 90 } },
    ],
    [
      "mutations, one after the other, in several subgraphs",
      'mutation { a: inspect(id: "v2") { code of { name } } rename(id: "v2", name: "Eve") { name } b: inspect(id: "v2") { code of { name } } }',
      {
        a: { code: "i4", of: { name: "Bea" } },
        rename: { name: "Eve" },
        b: { code: "i5", of: { name: "Eve" } },
      },
    ],
  ],
};
