/** What is known of the city before anything is asked. */
export interface City {
  readonly entities: number;
  /** Unified codes of some of its entities. */
  readonly codes: readonly string[];
}

/** Who asks, and what for. */
export interface Asker {
  readonly reader: "SH-AIC" | "SH-FIN" | "PUBLIC";
  readonly purpose?: string;
}

/** A question that every system is asked; turns differ in what they ask about. */
export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  readonly asker: Asker;
  /** Its requests are so many times fewer than those of a dossier: it is more work. */
  readonly weight: number;
  /** Asked one after the other: what counts is how long one person waits, not how many there are. */
  readonly oneAtATime?: boolean;
  query(turn: number): string;
  variables(turn: number): Readonly<Record<string, unknown>>;
  /** Path and parameters by which the hand-written endpoint is asked; it has none for what is new. */
  floorPath?(turn: number): string;
}

export type QuestionId =
  "dossier" | "fifty-dossiers" | "search" | "batch-check" | "look-up" | "never-seen";

/** A request as it is sent, again and again. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A question as a GraphQL request. */
export function requestOf(
  { query, variables }: Question,
  turn: number,
  path: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  return {
    method: "POST",
    path,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: query(turn), variables: variables(turn) }),
  };
}
