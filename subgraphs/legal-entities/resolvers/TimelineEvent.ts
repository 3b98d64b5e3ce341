import type { TimelineEventResolvers } from "../resolvers.generated.ts";

export const TimelineEvent: TimelineEventResolvers = {
  kind: ({ kind_code: code, kind_name: name, kind_name_en: nameEn }) => ({ code, name, nameEn }),
};
