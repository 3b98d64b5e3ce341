import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

/**
 * A GraphQL type `Permit` resolves from `PermitRow` of the subgraph's `rows.ts`, where there is one;
 * other types from an object whose columns the default resolver finds by name.
 */
function mappersOf(folder: string): Record<string, string> {
  const sdl = readFileSync(`${folder}/schema.graphql`, "utf8");
  const rows = readFileSync(`${folder}/rows.ts`, "utf8");
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
    TimelineEvent: "object",
    PageInfo: "object",
  };
}

const folders = readdirSync("subgraphs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `subgraphs/${entry.name}`)
  .filter((folder) => existsSync(`${folder}/schema.graphql`));

const config: CodegenConfig = {
  silent: true,
  generates: Object.fromEntries(
    folders.map((folder) => [
      `${folder}/resolvers.generated.ts`,
      {
        schema: [
          "schema/federation.graphql",
          "schema/valueTypes.graphql",
          `${folder}/schema.graphql`,
        ],
        plugins: ["typescript", "typescript-resolvers"],
        config: {
          federation: true,
          contextType: "./context.ts#Context",
          mappers: mappersOf(folder),
          scalars: {
            ID: { input: "string", output: "string | number" },
            Date: "string",
            DateTime: "string",
            WanAmount: "number",
          },
          enumsAsTypes: true,
          useTypeImports: true,
          immutableTypes: true,
          resolverTypeWrapperSignature: "T | Promise<T> | (() => T | Promise<T>)",
        },
      },
    ]),
  ),
};

export default config;
