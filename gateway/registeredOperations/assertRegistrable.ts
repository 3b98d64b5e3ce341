import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from "graphql";
import { categories } from "../../policy/categories/index.ts";
import { readerByCode } from "../../policy/readers.ts";
import type { Classification } from "../../schema/classification.ts";
import { beyondContract } from "../authorization/contractScope.ts";
import { coordinatesAsked } from "../authorization/coordinatesAsked.ts";
import { assertAffordable, operationCost } from "../authorization/operationCost.ts";
import { type RegisteredOperation, RegisteredOperationsError } from "./registeredOperation.ts";

/**
 * Refuses to start with a registered operation that this graph could not execute, that its reader's contract
 * does not cover, or that asks for data whose owner has not approved it.
 */
export function assertRegistrable(
  operations: readonly RegisteredOperation[],
  schema: GraphQLSchema,
  classification: Classification,
): void {
  for (const operation of operations) {
    const problem = problemOf(operation, schema, classification);
    if (problem !== undefined) throw new RegisteredOperationsError(`${operation.file}: ${problem}`);
  }
}

function problemOf(
  { text, reader, approvals }: RegisteredOperation,
  schema: GraphQLSchema,
  classification: Classification,
): string | undefined {
  try {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error !== undefined) return error.message;
    const operation = onlyQuery(document);
    if (operation === undefined) return "must hold one query, with a name";
    assertAffordable(operationCost(schema, document, operation)({}));
    const contract = readerByCode(reader)?.contract;
    const beyond =
      contract === undefined ? [] : beyondContract(schema, classification, contract, document);
    if (beyond.length > 0) return `asks for ${beyond.join(", ")}, not in the contract of ${reader}`;
    const owner = ownersOf(schema, classification, document).find((code) =>
      approvals.every(({ department }) => department !== code),
    );
    return owner === undefined
      ? undefined
      : `asks for data of ${owner}, whose approval is not in manifest.json`;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}

function onlyQuery({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [first] = operations;
  const isOnly = operations.length === 1 && first?.operation === OperationTypeNode.QUERY;
  return isOnly && first.name !== undefined ? first : undefined;
}

/** The departments that own what a document asks for and is not open to everybody. */
function ownersOf(
  schema: GraphQLSchema,
  classification: Classification,
  document: DocumentNode,
): readonly string[] {
  const required = [...coordinatesAsked(schema, classification, document)].flatMap(
    (coordinate) => classification.get(coordinate)?.flat() ?? [],
  );
  return required.flatMap((category) => categories[category].owner ?? []);
}
