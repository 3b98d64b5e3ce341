import { type FieldNode, type GraphQLResolveInfo, Kind } from "graphql";
import { checkById } from "../batchCheck.ts";
import type { RestrictionCheckResolvers } from "../resolvers.generated.ts";
import type { LegalEntityRow } from "../rows.ts";

/** The fields of an entity that its place answers: what the gateway asks for where nobody asks for more. */
const OF_ITS_PLACE: ReadonlySet<string> = new Set(["__typename", "id", "uscc", "scope"]);

export const RestrictionCheck: RestrictionCheckResolvers = {
  __resolveReference: ({ id }, { loaders }) => checkById(String(id), loaders),
  isKnown: ({ entity }) => entity !== null,

  entity({ entity }, _, { loaders }, info) {
    // None of the columns that are missing is asked for. Without a promise: there are five hundred.
    if (entity === null || isOfItsPlace(info)) return entity as LegalEntityRow | null;
    return loaders.byId.load(entity.id).then((row) => row ?? null);
  },
};

/** By the fields asked for, which are the same five hundred times. A fragment may ask for anything, and is taken to. */
function isOfItsPlace({ fieldNodes }: GraphQLResolveInfo): boolean {
  const known = ofItsPlace.get(fieldNodes);
  if (known !== undefined) return known;
  const answer = fieldNodes.every(({ selectionSet }) =>
    selectionSet?.selections.every(
      (selection) => selection.kind === Kind.FIELD && OF_ITS_PLACE.has(selection.name.value),
    ),
  );
  ofItsPlace.set(fieldNodes, answer);
  return answer;
}

const ofItsPlace = new WeakMap<readonly FieldNode[], boolean>();
