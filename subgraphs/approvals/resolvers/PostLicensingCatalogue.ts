import { entriesIn } from "../dualNotice/catalogue/phrases.ts";
import type {
  PostLicensingCatalogueResolvers,
  PostLicensingEntryResolvers,
  PostLicensingNeedResolvers,
} from "../resolvers.generated.ts";
import { itemsOf } from "./DualNotice.ts";

export const PostLicensingCatalogue: PostLicensingCatalogueResolvers = {
  edition: ({ code }) => code,
  isConfirmed: ({ confirmed }) => confirmed,
  entries: (edition) => entriesIn(edition),
};

export const PostLicensingEntry: PostLicensingEntryResolvers = {
  needs: ({ needs }) => needs.map((codes) => ({ codes })),
};

export const PostLicensingNeed: PostLicensingNeedResolvers = {
  oneOf: ({ codes }, _, context) => itemsOf(codes, context),
};
