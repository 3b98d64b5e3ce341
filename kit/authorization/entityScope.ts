/**
 * Where an entity belongs, for the rules R1 (district), R2 (list), R8 (avoidance) and for whoever reads its
 * own file. The legal-entity subgraph knows it; the others get it with the reference of each entity, as it is
 * now.
 */
export interface EntityScope {
  readonly uscc: string | null;
  /** USCC of the parent, of a branch; told to nobody but an enterprise that logged in. */
  readonly parentUscc: string | null;
  /** District of the domicile, by its current code of GB/T 2260: never taken from the digits of the USCC. */
  readonly district: string | null;
  /** Division whose registrar registered it: a district, or 310000 for the city. */
  readonly registrationAuthority: string | null;
  /** Departments that have it on their supervision list today (R2); told to such departments only. */
  readonly supervisors: readonly string[];
  /** Departments of other districts to which an open request opened it (R1); told to districts' departments only. */
  readonly openedTo?: readonly string[];
  /** Whether the officer who asks declared that he avoids it (R8); told of nobody else. */
  readonly avoided: boolean;
}

/** The scopes of the entities that one request is about. */
export class EntityScopes {
  readonly #byId = new Map<number, EntityScope>();
  readonly #byEntity = new Map<object, EntityScope>();
  readonly #pending = new Map<object, Promise<void>>();

  /** Notes the scope of an entity, for itself and for the rows that name its id. */
  note(entity: { readonly id: number }, scope: EntityScope): void {
    this.#byEntity.set(entity, scope);
    this.#byId.set(entity.id, scope);
  }

  /** Notes it as it is found, once for each entity; undefined where nothing has to be waited for. */
  noteOnce<Entity extends { readonly id: number }, Context>(
    entity: Entity,
    find: (
      entity: Entity,
      context: Context,
    ) => EntityScope | undefined | Promise<EntityScope | undefined>,
    context: Context,
  ): Promise<void> | undefined {
    if (this.#byEntity.has(entity)) return undefined;
    const pending = this.#pending.get(entity);
    if (pending !== undefined) return pending;
    const found = find(entity, context);
    if (found instanceof Promise) {
      const noted = this.#noteFound(entity, found);
      this.#pending.set(entity, noted);
      return noted;
    }
    if (found !== undefined) this.note(entity, found);
    return undefined;
  }

  async #noteFound(
    entity: { readonly id: number },
    found: Promise<EntityScope | undefined>,
  ): Promise<void> {
    const scope = await found;
    if (scope !== undefined) this.note(entity, scope);
  }

  /** The scope of an entity, noted or told by its reference, or of the one that a row belongs to. */
  of(parent: object): EntityScope | undefined {
    const { scope, entity_id: id } = parent as {
      readonly scope?: EntityScope;
      readonly entity_id?: unknown;
    };
    const own = this.#byEntity.get(parent) ?? scope;
    return own ?? (typeof id === "number" ? this.#byId.get(id) : undefined);
  }
}
