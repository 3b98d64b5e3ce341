/** A form for small food workshops, which no system of the department has. */
export const WORKSHOP = {
  type: "object",
  properties: {
    area: { type: "integer", title: "面积（平方米）", minimum: 1, maximum: 500 },
    checkedOn: { type: "string", title: "换证日期", format: "date" },
    products: {
      type: "array",
      title: "品种",
      items: { type: "string", enum: ["糕点", "豆制品"] },
      minItems: 1,
      uniqueItems: true,
    },
    isClean: { type: "boolean", title: "环境整洁" },
    owner: { type: "string", title: "业主", maxLength: 50, "x-personal": "NAME" },
    ownerId: { type: "string", title: "业主证件", maxLength: 18, "x-personal": "ID_NUMBER" },
    illness: { type: "string", title: "健康状况", "x-personal": "OTHER" },
  },
  required: ["area", "products"],
  additionalProperties: false,
} as const;

/** What is filled in by it. */
export const FILLED_IN = {
  products: ["糕点", "豆制品"],
  area: 40,
  isClean: true,
  owner: "钱小一",
  ownerId: "310101199001011234",
  illness: "健康证过期",
};
