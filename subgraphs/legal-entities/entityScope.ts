import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { Context } from "./context.ts";
import { openedTo } from "./openedRows.ts";
import type { PlacedEntityRow } from "./rows.ts";

/**
 * Where an entity belongs. What only some readers' standing depends on is looked up for them alone: the
 * parent for an enterprise, which may read its branches, open requests for a district's department, the lists for a
 * department or council that has one and for a partner with a contract list, and what an officer declared for this
 * officer. Where nothing is looked up nothing is waited for: a check is of five hundred entities.
 */
export function entityScope(
  entity: PlacedEntityRow,
  { loaders, access }: Pick<Context, "loaders" | "access">,
): EntityScope | Promise<EntityScope> {
  const { parent_entity_id: parentId } = entity;
  const { reader, needsScope, mayAvoid } = access;
  const hasParent = parentId !== null && reader.startsWith("SELF:");
  const hasList = needsScope && HAS_LIST.test(reader);
  const isOfDistrict = reader.startsWith("D-");
  const avoided = mayAvoid ? (loaders.avoided.known() ?? loaders.avoided.read()) : NO_ENTITIES;
  if (!hasParent && !hasList && !isOfDistrict)
    return avoided instanceof Promise
      ? avoided.then((entities) => placeOf(entity, entities))
      : placeOf(entity, avoided);
  return lookedUp();

  async function lookedUp(): Promise<EntityScope> {
    const [parent, supervisors, openings, entities] = await Promise.all([
      hasParent ? loaders.byId.load(parentId) : undefined,
      hasList ? loaders.supervisors.load(entity.id) : undefined,
      isOfDistrict ? loaders.openings.load(entity.id) : undefined,
      avoided,
    ]);
    return {
      ...placeOf(entity, entities),
      parentUscc: parent?.uscc ?? null,
      supervisors: supervisors ?? NO_DEPARTMENTS,
      ...(isOfDistrict ? { openedTo: openedTo(entity, openings ?? []) } : {}),
    };
  }
}

/** Readers for whom a list is kept: departments of the city, councils, partners. */
const HAS_LIST = /^(?:SH-|PARTNER-|CPC$)/u;

const NO_ENTITIES: ReadonlySet<number> = new Set();
const NO_DEPARTMENTS: readonly string[] = Object.freeze([]);

/** What is alike for every reader. */
function placeOf(entity: PlacedEntityRow, avoided: ReadonlySet<number>): EntityScope {
  return {
    uscc: entity.uscc,
    parentUscc: null,
    district: entity.domicile_district,
    registrationAuthority: entity.registration_authority_code,
    supervisors: NO_DEPARTMENTS,
    avoided: avoided.has(entity.id),
  };
}
