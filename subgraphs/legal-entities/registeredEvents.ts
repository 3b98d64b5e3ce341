import type { OutboxEvent } from "../../kit/outbox/event.ts";
import type { StoredEntityRow } from "./rows.ts";

/** What is told of an entity; a registration file is silent on the last two. */
type RegisteredEntity = Pick<
  StoredEntityRow,
  | "id"
  | "uscc"
  | "status_code"
  | "business_scope"
  | "registration_authority_code"
  | "domicile_district"
> &
  Partial<Pick<StoredEntityRow, "approved_on" | "industry_section">>;

/**
 * Tells of entities that are in the register, or changed in it; those without a unified code nobody can ask for. All
 * that is told besides the code is open to everybody: what notices are made of (双告知) goes with the event, since no
 * subgraph reads another's tables.
 */
export function registeredEvents(entities: readonly RegisteredEntity[]): readonly OutboxEvent[] {
  return entities.flatMap((entity) =>
    entity.uscc === null
      ? []
      : [{ type: "entity.registered", entityId: entity.id, payload: told(entity, entity.uscc) }],
  );
}

function told(entity: RegisteredEntity, uscc: string): OutboxEvent["payload"] {
  return {
    uscc,
    status: entity.status_code,
    scope: entity.business_scope,
    registrar: entity.registration_authority_code,
    district: entity.domicile_district,
    approvedOn: entity.approved_on ?? null,
    industry: entity.industry_section ?? null,
  };
}
