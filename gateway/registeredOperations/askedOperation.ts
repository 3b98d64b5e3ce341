/** What a request asks for: the id of a registered operation, a text, or both. */
export interface AskedOperation {
  /** `documentId`, or the hash that a client of persisted queries sends. */
  readonly documentId?: string | undefined;
  readonly queryHash?: string | undefined;
  readonly text?: string | undefined;
}

interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** Reads what a GraphQL request asks for, from its body or from its address. */
export function askedOperation({ method, url, body }: HttpRequest): AskedOperation {
  if (method === "POST") return isRecord(body) ? asked(body) : {};
  const search = new URL(url, "http://gateway").searchParams;
  return asked({
    query: onlyOne(search, "query"),
    documentId: onlyOne(search, "documentId"),
    extensions: parsed(onlyOne(search, "extensions")),
  });
}

function asked({ query, documentId, extensions }: Readonly<Record<string, unknown>>) {
  const persisted = isRecord(extensions) ? extensions["persistedQuery"] : undefined;
  const queryHash = isRecord(persisted) ? persisted["sha256Hash"] : undefined;
  return {
    text: typeof query === "string" && query !== "" ? query : undefined,
    documentId: typeof documentId === "string" ? documentId.replace(/^sha256:/u, "") : undefined,
    queryHash: typeof queryHash === "string" ? queryHash : undefined,
  };
}

/** A parameter that comes twice says nothing. */
function onlyOne(search: URLSearchParams, name: string): string | undefined {
  const values = search.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
