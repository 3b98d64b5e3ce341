import type { EntityScope } from "./authorization/entityScope.ts";

/** A legal entity as the subgraphs that hold records of it know it: by its id, and where it belongs. */
export interface EntityStub {
  readonly id: number;
  /** Comes with the reference where a field requires it. */
  readonly scope?: EntityScope;
}

/** What some records or entities are known by, in their order. */
export function idsOf(identified: readonly { readonly id: number }[]): number[] {
  return identified.map(({ id }) => id);
}

/** An entity's id; text of another form is the id of no entity. */
export function entityId(text: string | number): number | undefined {
  const id = Number(text);
  return Number.isSafeInteger(id) && id > 0 && String(id) === String(text) ? id : undefined;
}

/** The stub that a federation reference stands for; null where its key is the key of no entity. */
export function entityReference(reference: object): EntityStub | null {
  const { id: key, scope } = reference as { readonly id?: unknown; readonly scope?: EntityScope };
  const id = typeof key === "string" || typeof key === "number" ? entityId(key) : undefined;
  if (id === undefined) return null;
  return scope ? { id, scope } : { id };
}
