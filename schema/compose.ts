import { composeServices } from "@apollo/composition";
import type { DocumentNode } from "graphql";
import { classificationOf } from "./classification.ts";
import { requiresWithArguments, undescribed } from "./lint.ts";

/** One subgraph as composition sees it. */
export interface SubgraphSdl {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** Subgraphs that do not make one graph, with every problem found. */
export class CompositionError extends Error {
  constructor(problems: readonly string[]) {
    super(`the subgraphs do not compose:\n  ${problems.join("\n  ")}`);
    this.name = "CompositionError";
  }
}

/** Hints that mean two subgraphs disagree; composition would settle it by majority, silently. */
const REFUSED_HINT = /^INCONSISTENT_|DIRECTIVE/u;

/** Value types that only some subgraphs have yet may differ in this one respect. */
const HARMLESS_HINTS = new Set(["INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE"]);

/** Composes the supergraph and lints it: labels, descriptions, disagreements. Throws `CompositionError`. */
export function compose(subgraphs: readonly SubgraphSdl[]): string {
  const lint = subgraphs.flatMap(({ name, typeDefs }) => [
    ...undescribed(typeDefs).map(
      (where) => `${name}: ${where} has no description in both languages`,
    ),
    ...requiresWithArguments(typeDefs).map(
      (field) => `${name}: ${field} requires a field with arguments`,
    ),
  ]);
  const { supergraphSdl, errors, hints } = composeOrExplain(subgraphs);
  const problems = [
    ...lint,
    ...(errors ?? []).map(({ message }) => message),
    ...(hints ?? [])
      .filter(
        ({ definition }) =>
          REFUSED_HINT.test(definition.code) && !HARMLESS_HINTS.has(definition.code),
      )
      .map(({ definition, message }) => `${definition.code}: ${message}`),
  ];
  if (problems.length > 0 || supergraphSdl === undefined) throw new CompositionError(problems);
  classificationOf(supergraphSdl);
  return supergraphSdl;
}

/** Composition 2.14 answers some contradictions with an internal assertion; name the likely cause then. */
function composeOrExplain(subgraphs: readonly SubgraphSdl[]) {
  try {
    return composeServices(
      subgraphs.map(({ name, typeDefs }) => ({
        name,
        typeDefs,
        url: `http://${name}.invalid/graphql`,
      })),
    );
  } catch (error) {
    throw new CompositionError([
      `composition failed internally (${String(error)}); look for a directive imported under another name in one subgraph`,
    ]);
  }
}
