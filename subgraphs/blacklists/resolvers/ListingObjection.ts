import { listingObjectionStateCode } from "../codes.ts";
import type { ListingObjectionResolvers } from "../resolvers.generated.ts";

export const ListingObjection: ListingObjectionResolvers = {
  listing: async ({ listing_id: id }, _, { loaders }) =>
    (await loaders.listingsById.load(id)) ?? null,
  state: (row) => listingObjectionStateCode(row.state_code),
};
