import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from "graphql";
import type { Classification } from "../../schema/classification.ts";
import type { Variables } from "../document/included.ts";
import { accessBy } from "../authorization/fieldAccess.ts";
import { assertAffordable, operationCost } from "../authorization/operationCost.ts";
import {
  MAX_TOKENS,
  type OperationBudget,
  operationBudget,
} from "../authorization/operationLimits.ts";
import { excessAsWritten } from "../authorization/writtenSize.ts";
import { stripOperation } from "../authorization/stripOperation.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import type { ViewOf } from "../schemaView/schemaViews.ts";
import { hashOf, type Validate } from "../schemaView/readerValidation.ts";
import { explainOperation, type PlacedExplanation } from "./explainOperation.ts";

/** What a client asks to have explained. */
export interface Explained {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** What is left of the limits of one request for the operations that it has explained. */
export interface ExplanationBudget {
  tokens: number;
  readonly fields: OperationBudget;
}

/** All operations explained in one request may be as large together as one that is executed. */
export function explanationBudget(): ExplanationBudget {
  return { tokens: MAX_TOKENS, fields: operationBudget() };
}

const EXPLAINED_AS_QUERY =
  "A subscription is asked as a query of changesSince, again and again; have that explained.";

/** What the explanation knows of the graph: all of it, and what each reader may know. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly classification: Classification;
  readonly viewOf: ViewOf;
  readonly validate: Validate;
}

/**
 * Explains an operation as it would be executed for this reader and use, and fetches nothing. Throws a
 * GraphQLError for what could not be executed either.
 */
export function explainAccess(
  { schema, classification, viewOf, validate }: Graph,
  { reader, use, day, decision }: GatewayContext,
  budget: ExplanationBudget,
  { query, variables, operationName }: Explained,
): readonly PlacedExplanation[] {
  const document = parsed(query, budget);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
    throw unfit("query", EXPLAINED_AS_QUERY);
  const excess = excessAsWritten(document);
  if (excess !== undefined) throw asNested(excess);
  const problems = validate(viewOf(reader, day).askable, document, hashOf(query));
  if (problems.length > 0) throw unfit("query", problems.map(described).join(" "));
  if (!operation) throw unfit("operationName", noOperation(operationName));
  const values = coerced(schema, operation, variables);
  const access = accessBy(schema, classification, decision);
  try {
    const { asked, reach } = stripOperation(schema, document, operation, access, budget.fields);
    assertAffordable(operationCost(schema, document, operation)(values));
    return explainOperation(asked, { reader, use, day, decision, reach }, values);
  } catch (error) {
    throw error instanceof GraphQLError ? asNested(error) : error;
  }
}

function parsed(query: string, budget: ExplanationBudget): DocumentNode {
  try {
    const document = parse(query, { maxTokens: budget.tokens });
    budget.tokens -= document.tokenCount ?? budget.tokens;
    return document;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!error.message.includes("Parsing aborted")) throw unfit("query", described(error));
    throw new GraphQLError(
      `What is to be explained in one request is more than ${MAX_TOKENS} tokens; ask in several requests.`,
      { extensions: { code: "OPERATION_TOO_LARGE" } },
    );
  }
}

/** Variables that are given have to fit; those that are not given need not be. */
function coerced(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: unknown,
): Variables {
  const given = variables ?? {};
  if (!isObject(given)) throw unfit("variables", "The variables are not a JSON object.");
  const definitions = variableDefinitions.filter(
    ({ variable, defaultValue }) =>
      defaultValue !== undefined || Object.hasOwn(given, variable.name.value),
  );
  const { errors, coerced: values } = getVariableValues(schema, definitions, given);
  if (errors !== undefined)
    throw unfit("variables", errors.map(({ message }) => message).join(" "));
  return values;
}

function isObject(value: unknown): value is Variables {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function described({ message, locations }: GraphQLError): string {
  const [at] = locations ?? [];
  const said = message.replace(/ Did you mean .*\?$/u, "");
  return at === undefined ? said : `${said} (line ${at.line}, column ${at.column})`;
}

function noOperation(name: string | null | undefined): string {
  return name === undefined || name === null
    ? "The document has not one operation; say in operationName which one is meant."
    : `The document has no operation named ${name}.`;
}

function unfit(argument: keyof Explained, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}

/** An explained operation that is refused does not make the request a bad one. */
function asNested({ message, extensions: { code } }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { code, argument: "query" } });
}
