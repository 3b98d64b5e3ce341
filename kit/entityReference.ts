/** A legal entity as the subgraphs that hold records of it know it: by its id, and nothing else. */
export interface EntityStub {
  readonly id: number;
}

/** An entity's id; text of another form is the id of no entity. */
export function entityId(text: string | number): number | undefined {
  const id = Number(text);
  return Number.isSafeInteger(id) && id > 0 && String(id) === String(text) ? id : undefined;
}

/** The stub that a federation reference stands for; null where its key is the key of no entity. */
export function entityReference(reference: object): EntityStub | null {
  const key = "id" in reference ? reference.id : undefined;
  const id = typeof key === "string" || typeof key === "number" ? entityId(key) : undefined;
  return id === undefined ? null : { id };
}
