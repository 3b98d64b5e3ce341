import { existsSync, readdirSync, readFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

/** A file that is derived from a subgraph's SDL: its path and its content. */
export type GeneratedFile = readonly [path: string, content: string];

/** The resolver types of every subgraph, so that a resolver that misses its type does not compile. */
export async function resolverTypes(): Promise<GeneratedFile[]> {
  const folders = readdirSync("subgraphs")
    .map((name) => `subgraphs/${name}`)
    .filter((folder) => existsSync(`${folder}/schema.graphql`));
  return Promise.all(
    folders.map(async (folder) => [`${folder}/resolvers.generated.ts`, await typesOf(folder)]),
  );
}

const SHARED_SDL = ["schema/federation.graphql", "schema/valueTypes.graphql"];

async function typesOf(folder: string): Promise<string> {
  const sdl = [...SHARED_SDL, `${folder}/schema.graphql`].map((path) => readFileSync(path, "utf8"));
  return codegen({
    filename: `${folder}/resolvers.generated.ts`,
    schema: parse(sdl.join("\n")),
    documents: [],
    config: { ...CONFIG, mappers: mappersOf(folder) },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
}

const CONFIG = {
  federation: true,
  contextType: "./context.ts#Context",
  scalars: {
    ID: { input: "string", output: "string | number" },
    Date: "string",
    DateTime: "string",
    WanAmount: "number",
    EntityScope: "../../kit/authorization/entityScope.ts#EntityScope as Scope",
    TimelineEvents: "readonly object[]",
  },
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  resolverTypeWrapperSignature: "T | Promise<T> | (() => T | Promise<T>)",
};

/** The text of `rows.ts`, and of the files that it exports whole. */
function rowsOf(folder: string): string {
  const rows = readFileSync(`${folder}/rows.ts`, "utf8");
  const parts = [...rows.matchAll(/^export type \* from "\.\/(.+)";$/gmu)];
  return [rows, ...parts.map(([, file]) => readFileSync(`${folder}/${file}`, "utf8"))].join("\n");
}

/**
 * A GraphQL type `Permit` resolves from `PermitRow` of the subgraph's `rows.ts`, where there is one;
 * other types from an object whose columns the default resolver finds by name.
 */
function mappersOf(folder: string): Record<string, string> {
  const sdl = readFileSync(`${folder}/schema.graphql`, "utf8");
  const rows = rowsOf(folder);
  const types = [...sdl.matchAll(/^(?:type|interface|union) (\w+)/gmu)].map(
    ([, name]) => name ?? "",
  );
  const hasRow = (name: string): boolean =>
    new RegExp(`^export (?:interface|type) ${name}Row\\b`, "mu").test(rows);
  return {
    ...Object.fromEntries(
      types
        .filter((name) => name !== "Query" && name !== "Mutation")
        .map((name) => [name, hasRow(name) ? `./rows.ts#${name}Row` : "object"]),
    ),
    CodedValue: "../../kit/codes/codedValue.ts#CodedValue as CodedValueRow",
    Provenance: "../../kit/codes/provenance.ts#Provenance as ProvenanceRow",
    PageInfo: "object",
  };
}
