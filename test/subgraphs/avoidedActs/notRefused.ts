/** Acts that an avoidance does not refuse as a whole, by the reason why. */
export const NOT_REFUSED: Readonly<Record<string, readonly string[]>> = {
  "the enterprise itself does it": [
    "applyForCreditRepair",
    "objectToCreditRecord",
    "objectToListing",
    "revokeConsent",
  ],
  "its rows are rejected one by one": [
    "ingestPermits",
    "correctPermitRow",
    "ingestPenalties",
    "correctPenaltyRow",
    "ingestInspections",
    "correctInspectionRow",
    "ingestAdministrativeActions",
    "correctAdministrativeActionRow",
  ],
  "it is about no entity": ["defineGenericForm", "closeGenericForm", "registerDepartmentSystem"],
  "chance decides of all entities, and inspectors avoid whom they must": [
    "createSpotCheckTask",
    "voidSpotCheckTask",
    "commitSeed",
    "revealSeed",
    "drawSpotCheck",
  ],
  "it decides nothing": ["lodgeComplaint", "lodgeReport"],
  "it is the avoidance itself": ["declareAvoidance", "withdrawAvoidance"],
};
