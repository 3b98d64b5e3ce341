import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import { type CategoryCode, isAct, isCategoryCode } from "../policy/categories/index.ts";
import type { Requirement } from "../policy/fieldVerdict.ts";

/** What each field of the supergraph requires, by coordinate `Type.field`. */
export type Classification = ReadonlyMap<string, Requirement>;

/** The requirement of an open field: one alternative that needs nothing. */
export const OPEN: Requirement = [[]];

/** A supergraph with a field that policy cannot decide on. The gateway does not start with it. */
export class UnclassifiedSupergraphError extends Error {
  readonly code = "UNCLASSIFIED_SUPERGRAPH";

  constructor(problems: readonly string[]) {
    super(`the supergraph is not fully classified: ${problems.join("; ")}`);
    this.name = "UnclassifiedSupergraphError";
  }
}

/**
 * Reads the labels of every field from the original supergraph and refuses one that is unlabelled, labelled
 * twice, of an unknown category, or classified but not nullable (a null could not stand for it); and a field of
 * `Mutation` that requires no act, or any other that does.
 */
export function classificationOf(supergraphSdl: string): Classification {
  const problems: string[] = [];
  const requirements = new Map<string, Requirement>();
  for (const type of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    problems.push(...typeProblems(type));
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const { requirement, problem = actProblem(type.name.value, requirement) } =
        requirementOf(field);
      if (problem !== undefined) problems.push(`${coordinate} ${problem}`);
      requirements.set(coordinate, requirement);
    }
  }
  if (problems.length > 0) throw new UnclassifiedSupergraphError(problems);
  return requirements;
}

/** Labels on whole types would be a second mechanism beside the fields' own, so there are none. */
function typeProblems(type: TypeDefinitionNode): string[] {
  return (type.directives ?? [])
    .filter(({ name }) => ["requiresScopes", "authenticated", "policy"].includes(name.value))
    .map(({ name }) => `type ${type.name.value} carries @${name.value}; label its fields instead`);
}

/** What is done needs the power to do it, by whichever alternative; what is read never does. */
function actProblem(typeName: string, requirement: Requirement): string | undefined {
  if (typeName === "Mutation")
    return requirement.every((alternative) => alternative.some(isAct))
      ? undefined
      : "is done, so it must require an act of policy/categories/acts/";
  const act = requirement.flat().find(isAct);
  return act === undefined ? undefined : `requires the act ${act}, and is no field of Mutation`;
}

interface Reading {
  readonly requirement: Requirement;
  readonly problem?: string;
}

function requirementOf(field: FieldDefinitionNode): Reading {
  const directives = field.directives ?? [];
  const isOpen = directives.some(
    (one) => one.name.value === "tag" && argument(one, "name") === "open",
  );
  const scopes = directives.find(({ name }) => name.value === "requiresScopes");
  if (isOpen && scopes !== undefined)
    return { requirement: [], problem: "is both open and classified" };
  if (isOpen) return { requirement: OPEN };
  if (scopes === undefined) return { requirement: [], problem: "is neither open nor classified" };
  return classified(field, argument(scopes, "scopes"));
}

function classified(field: FieldDefinitionNode, scopes: unknown): Reading {
  if (field.type.kind === Kind.NON_NULL_TYPE) {
    return { requirement: [], problem: "is classified, so it must be nullable" };
  }
  const alternatives = Array.isArray(scopes) ? (scopes as unknown[]) : [];
  const requirement: CategoryCode[][] = [];
  for (const alternative of alternatives) {
    const categories = Array.isArray(alternative) ? alternative.map(String) : [];
    const unknown = categories.find((category) => !isCategoryCode(category));
    if (unknown !== undefined)
      return { requirement: [], problem: `names the unknown category ${unknown}` };
    if (categories.length === 0) return { requirement: [], problem: "has an empty scope" };
    requirement.push(categories.filter(isCategoryCode));
  }
  return requirement.length > 0 ? { requirement } : { requirement, problem: "has no scopes" };
}

function argument(directive: ConstDirectiveNode, name: string): unknown {
  const node = directive.arguments?.find((one) => one.name.value === name);
  return node === undefined ? undefined : valueFromASTUntyped(node.value);
}
