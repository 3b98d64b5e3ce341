/** An entity as a subgraph knows it whose acts name entities: its code, and the districts whose departments answer for it. */
export interface KnownEntityRow {
  readonly entity_id: number;
  readonly uscc: string;
  /** Positions 9 to 17 of the unified code. */
  readonly organization_code: string;
  /** District of its domicile (GB/T 2260). */
  readonly district_code: string | null;
  /** Division whose registrar registered it. */
  readonly registrar_code: string | null;
}

/** The row of an entity that is in the register. */
export function knownEntityRow(
  entityId: number,
  uscc: string,
  district: string | null,
  registrar: string | null,
): KnownEntityRow {
  return {
    entity_id: entityId,
    uscc,
    organization_code: uscc.slice(8, 17),
    district_code: district,
    registrar_code: registrar,
  };
}
