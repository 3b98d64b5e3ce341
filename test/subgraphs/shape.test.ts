import { readdirSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { subgraphs } from "../../gateway/subgraphs.ts";
import { requiresWithArguments, undescribed } from "../../schema/lint.ts";

const PARTS = [
  "context.ts",
  "index.ts",
  "loaders.ts",
  "migrations",
  "repository.ts",
  "resolvers",
  "resolvers.generated.ts",
  "rows.ts",
  "schema.graphql",
];

const folders = readdirSync("subgraphs");

it("the gateway knows every folder of subgraphs/ by its name", () => {
  expect(folders.toSorted()).toEqual(subgraphs.map(({ name }) => name).toSorted());
});

it.each(folders)("%s has the shape that every subgraph has", (folder) => {
  expect(readdirSync(`subgraphs/${folder}`)).toEqual(expect.arrayContaining(PARTS));
});

it.each(subgraphs)("$name describes everything in Chinese and English", ({ typeDefs }) => {
  expect(undescribed(typeDefs)).toEqual([]);
  expect(requiresWithArguments(typeDefs)).toEqual([]);
});
