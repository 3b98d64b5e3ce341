import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { Context } from "./context.ts";
import { openedTo } from "./openedRows.ts";
import type { PlacedEntityRow } from "./rows.ts";

/**
 * Where an entity belongs. What only some readers' standing depends on is looked up for them alone: the
 * parent for an enterprise, which may read its branches, open requests for a district's department, the lists for a
 * department or council that has one and for a partner with a contract list, and what an officer declared for this
 * officer.
 */
export async function entityScope(
  entity: PlacedEntityRow,
  { loaders, access: { reader, needsScope } }: Pick<Context, "loaders" | "access">,
): Promise<EntityScope> {
  const { parent_entity_id: parentId } = entity;
  const parent =
    parentId === null || !reader.startsWith("SELF:")
      ? undefined
      : await loaders.byId.load(parentId);
  const hasList = needsScope && /^(?:SH-|PARTNER-|CPC$)/u.test(reader);
  const supervisors = hasList ? await loaders.supervisors.load(entity.id) : [];
  return {
    uscc: entity.uscc,
    parentUscc: parent?.uscc ?? null,
    district: entity.domicile_district,
    registrationAuthority: entity.registration_authority_code,
    supervisors: supervisors ?? [],
    avoided: (await loaders.avoidances.load(entity.id)) !== undefined,
    ...(reader.startsWith("D-")
      ? { openedTo: openedTo(entity, (await loaders.openings.load(entity.id)) ?? []) }
      : {}),
  };
}
