import { GraphQLError } from "graphql";
import type { Reader } from "../../policy/readers.ts";
import type { AskedOperation } from "./askedOperation.ts";
import { operationId, type RegisteredOperation } from "./registeredOperation.ts";

/**
 * The registered text to execute in place of whatever else a request holds; undefined where its reader may
 * ask freely and does. Throws OPERATION_NOT_REGISTERED.
 */
export type RegisteredText = (reader: Reader, asked: AskedOperation) => string | undefined;

/**
 * Decides which registered operation a request means. Partners execute their own and nothing else (rule R11),
 * and so do the kinds of reader in `registeredOnly`; others may use any id instead of its text.
 */
export function registeredTexts(
  operations: readonly RegisteredOperation[],
  registeredOnly: ReadonlySet<string>,
): RegisteredText {
  const byId = new Map(operations.map(({ id, text }) => [id, text]));
  const byReader = new Map(operations.map(({ id, reader, text }) => [`${reader} ${id}`, text]));
  return ({ code, contract }, asked) =>
    contract !== undefined || registeredOnly.has(code)
      ? ownText(byReader, code, asked)
      : anyText(byId, asked);
}

function ownText(
  byReader: ReadonlyMap<string, string>,
  reader: string,
  { documentId, queryHash, text }: AskedOperation,
): string {
  const id = documentId ?? queryHash ?? operationId(text ?? "");
  const registered = byReader.get(`${reader} ${id}`);
  if (registered !== undefined && (text === undefined || text === registered)) return registered;
  throw notRegistered(
    403,
    `仅可执行已登记的操作 · ${reader} may execute registered operations only`,
    "以 documentId 提交已登记操作的 SHA-256，或请数据主管部门登记新操作 · send the SHA-256 of a registered operation as documentId, or have the owner of the data register a new one",
  );
}

function anyText(
  byId: ReadonlyMap<string, string>,
  { documentId, queryHash, text }: AskedOperation,
): string | undefined {
  const id = documentId ?? queryHash;
  if (id === undefined) return undefined;
  const registered = byId.get(id);
  if (registered !== undefined && (text === undefined || text === registered)) return registered;
  // A client of persisted queries learns from the server that there are none, and sends the text.
  if (documentId === undefined) return undefined;
  throw notRegistered(
    404,
    "没有此编号的已登记操作 · there is no registered operation of this documentId",
    "提交查询文本 · send the text of the operation",
  );
}

function notRegistered(status: number, message: string, remedy: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: "OPERATION_NOT_REGISTERED", remedy, http: { status } },
  });
}
