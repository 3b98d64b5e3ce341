/** The GraphQL type of each kind of inspection. */
export const inspectionTypes = {
  DAILY: "DailyInspection",
  SPOT_CHECK: "SpotCheck",
  CAMPAIGN: "CampaignInspection",
  FOOD: "FoodInspection",
  SAFETY: "SafetyInspection",
  ENVIRONMENT: "EnvironmentInspection",
} as const;
