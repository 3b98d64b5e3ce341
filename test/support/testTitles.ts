import { readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

/** A test as its file writes it: the titles of its groups and its own, and whether it is run. */
export interface WrittenTest {
  readonly title: string;
  readonly isRun: boolean;
}

const GROUPS = new Set(["describe", "describeOnEachDatabase"]);
const TESTS = new Set(["it", "test"]);
const NOT_RUN = new Set(["skip", "todo", "failing"]);

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Every test of a file, such as `a known attack › by %s is refused`, rows of a table as one. */
export function testTitles(path: string): readonly WrittenTest[] {
  const program = parseSync(readFileSync(path, "utf8"), { syntax: "typescript", target: "es2022" });
  const found: WrittenTest[] = [];
  visit(program as unknown as Node, [], true, found);
  return found;
}

function visit(node: Node, groups: readonly string[], isRun: boolean, found: WrittenTest[]): void {
  const named = node.type === "CallExpression" ? namedCall(node) : undefined;
  const [root = "", ...modifiers] = named?.names ?? [];
  const titles = named === undefined ? groups : [...groups, named.title];
  const runs = isRun && !modifiers.some((one) => NOT_RUN.has(one));
  if (TESTS.has(root)) found.push({ title: titles.join(" › "), isRun: runs });
  const isGroup = GROUPS.has(root);
  for (const child of Object.values(node).flat())
    if (isNode(child)) visit(child, isGroup ? titles : groups, isGroup ? runs : isRun, found);
}

/** A call with a title for its first argument, and what is called: `it.each(rows)` is `it`, `each`. */
function namedCall(call: Node): { names: readonly string[]; title: string } | undefined {
  const [first] = call["arguments"] as readonly { expression: Node }[];
  const title = first === undefined ? undefined : textOf(first.expression);
  return title === undefined ? undefined : { names: namesOf(call["callee"] as Node), title };
}

function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === "StringLiteral") return value as string;
  if (type !== "TemplateLiteral") return undefined;
  const [only, ...others] = quasis as readonly { cooked: string }[];
  return others.length === 0 ? only?.cooked : undefined;
}

function namesOf({ type, value, callee, object, property }: Node): readonly string[] {
  if (type === "Identifier") return [value as string];
  if (type === "CallExpression") return namesOf(callee as Node);
  if (type === "MemberExpression")
    return [...namesOf(object as Node), ...namesOf(property as Node)];
  return [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
