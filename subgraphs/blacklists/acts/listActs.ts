import type { Database } from "../../../kit/database/database.ts";
import { feedBackMeasure, takeMeasure } from "../measures/measureActs.ts";
import { removeFromList, revokeListing } from "./endListing.ts";
import { listAsAbnormal } from "./listAsAbnormal.ts";
import { decideListingObjection, objectToListing } from "./objections.ts";
import { decideSeriousListing, proposeSeriousListing } from "./proposals.ts";

/** What is done to lists and to the measures that follow from them. */
export function createListActs(database: Database) {
  return {
    listAsAbnormal: listAsAbnormal.bind(undefined, database),
    proposeSeriousListing: proposeSeriousListing.bind(undefined, database),
    decideSeriousListing: decideSeriousListing.bind(undefined, database),
    removeFromList: removeFromList.bind(undefined, database),
    revokeListing: revokeListing.bind(undefined, database),
    objectToListing: objectToListing.bind(undefined, database),
    decideListingObjection: decideListingObjection.bind(undefined, database),
    takeMeasure: takeMeasure.bind(undefined, database),
    feedBackMeasure: feedBackMeasure.bind(undefined, database),
  };
}
