import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { Context } from "./context.ts";
import type { LegalEntityRow } from "./rows.ts";

/** Where an entity belongs. Its parent is looked up only for an enterprise, which may read its branches. */
export async function entityScope(
  entity: LegalEntityRow,
  { loaders, access }: Context,
): Promise<EntityScope> {
  const { parent_entity_id: parentId } = entity;
  const parent =
    parentId === null || !access.reader.startsWith("SELF:")
      ? undefined
      : await loaders.byId.load(parentId);
  return {
    uscc: entity.uscc,
    parentUscc: parent?.uscc ?? null,
    district: entity.domicile_district,
    registrationAuthority: entity.registration_authority_code,
  };
}
