import { expect, test } from "@jest/globals";
import { buildSchema, execute, type ExecutionResult, parse } from "graphql";
import { compileOperation } from "../../../kit/execution/compiledOperation.ts";
import { withResolvers } from "./zoo.ts";

const schema = withResolvers(
  buildSchema(`
    interface Animal { name: String!, keeper: Keeper }
    type Cat implements Animal { name: String!, keeper: Keeper, lives: Int }
    type Dog implements Animal { name: String!, keeper: Keeper, tricks: [String!]! }
    union Resident = Cat | Dog | Keeper
    enum Size { SMALL LARGE }
    type Keeper { id: ID!, name: String!, size: Size, boss: Keeper, strict: Keeper!, pets: [Animal!], rooms: [[Int!]] }
    type Query {
      keeper(id: ID = "1", tags: [String!]): Keeper
      strictKeeper: Keeper!
      residents: [Resident]
      echo(text: String = "nothing", list: [Int!]): String
    }
    type Mutation { next: Int!, slow: Int, fails: Int! }
  `),
);

/** Both executors on the same question, sync and async resolvers alike. */
async function bothAnswers(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<[ExecutionResult, ExecutionResult]> {
  const document = parse(query);
  const run = compileOperation(schema, document, undefined);
  // More often than objects are made without a literal.
  for (let turn = 0; turn < 10; turn += 1) await run(variables, { counter: 0 });
  const compiled = await run(variables, { counter: 0 });
  const contextValue = { counter: 0 };
  const reference = await execute({ schema, document, variableValues: variables, contextValue });
  return [compiled, reference];
}

/** Data with the order of its keys, and what is wrong where. */
function told({ data, errors = [] }: ExecutionResult): object {
  return {
    data: JSON.stringify(data),
    errors: errors.map(({ message, path, locations }) => ({ message, path, locations })),
  };
}

test.each([
  ["plain fields in the order asked", "{ keeper { size name id __typename } }"],
  ["aliases, `__proto__` among them", "{ keeper { a: name constructor: id __proto__: name } }"],
  [
    "fragments merged by key",
    "{ keeper { ...A boss { id } ... on Keeper { boss { name } } } } fragment A on Keeper { name boss { size } }",
  ],
  [
    "an interface by its runtime type",
    "{ keeper { pets { __typename name ... on Cat { lives } ... on Dog { tricks } } } }",
  ],
  [
    "a union with a promise and a null in it",
    "{ residents { __typename ... on Keeper { id } ... on Cat { name } } }",
  ],
  [
    "a null that goes up to the nearest nullable",
    "{ keeper { name boss { name strict { strict { id } } } } }",
  ],
  ["a null that goes all the way up", "{ strictKeeper { strict { strict { id } } } }"],
  ["an error in a promise", '{ keeper(id: "rejects") { id } echo }'],
  ["an error that is thrown", '{ keeper(id: "throws") { id } echo }'],
  ["an error that is returned", '{ keeper(id: "returns") { id } echo }'],
  ["what is no iterable", '{ keeper(id: "odd") { pets { name } } echo }'],
  ["what is no value of an enum", '{ keeper(id: "odd") { size rooms } }'],
  ["a list in a list with a null in it", "{ keeper { rooms } }"],
  ["defaults of arguments", "{ echo keeper { id } }"],
  [
    "introspection",
    '{ __type(name: "Dog") { name fields { name } } __schema { queryType { name } } }',
  ],
])("answers as GraphQL.js does: %s", async (_, query) => {
  const [compiled, reference] = await bothAnswers(query);
  expect(told(compiled)).toStrictEqual(told(reference));
});

const CONDITIONAL = `query ($yes: Boolean!, $no: Boolean = false, $text: String, $list: [Int!]) {
  shown: echo(text: $text, list: $list) @include(if: $yes)
  hidden: echo @skip(if: $no)
  keeper { ... @include(if: $no) { id } name @skip(if: $yes) size }
}`;

test.each([
  [{ yes: true, text: "a", list: [1, 2] }],
  [{ yes: false, no: true }],
  [{ yes: true, no: true, text: null }],
  [{ yes: "not a boolean" }],
  [{ yes: true, list: [null] }],
])("answers as GraphQL.js does, by variables: %j", async (variables) => {
  const [compiled, reference] = await bothAnswers(CONDITIONAL, variables);
  expect(told(compiled)).toStrictEqual(told(reference));
});

const SINGLE = `query ($text: String, $list: [Int!], $id: ID, $tags: [String!]) {
  byText: echo(text: $text)
  byList: echo(list: $list)
  byId: keeper(id: $id) { name }
  byTags: keeper(tags: $tags) { name }
}`;

test.each([
  [{ text: "a", list: [1], id: 1, tags: ["old"] }],
  [{ text: null, list: null, id: null, tags: null }],
  [{}],
  [{ list: 3, id: "odd" }],
  [{ text: "", list: [], tags: [] }],
])("answers as GraphQL.js does, by one variable of each field: %j", async (variables) => {
  const [compiled, reference] = await bothAnswers(SINGLE, variables);
  expect(told(compiled)).toStrictEqual(told(reference));
});

test("does one field of a mutation after the other", async () => {
  const query = "mutation { first: next slow second: next third: slow }";
  const [compiled, reference] = await bothAnswers(query);
  expect(compiled.data).toStrictEqual({ ...reference.data });
  expect(JSON.stringify(compiled.data)).toBe('{"first":1,"slow":2,"second":3,"third":4}');
});

test("does nothing of a mutation after what may not be null has failed", async () => {
  const context = { counter: 0 };
  const run = compileOperation(schema, parse("mutation { a: next fails b: next }"), undefined);
  const { data, errors } = await run({}, context);
  expect(data).toBeNull();
  expect(errors?.map(({ message, path }) => ({ message, path }))).toStrictEqual([
    { message: "not today", path: ["fails"] },
  ]);
  expect(context.counter).toBe(1);
});
