/** A kind of data, as an entry of the resource catalogue (资源目录). */
export interface Category {
  readonly name: string;
  readonly nameEn: string;
  /** 共享属性: shared with every department, on demand, or not at all (国发〔2016〕51号). */
  readonly shareAttribute: "普遍共享" | "按需共享" | "不共享";
  /** 开放属性: open to the public without condition, under conditions, or not at all. */
  readonly openAttribute: "无条件开放" | "有条件开放" | "不开放";
  readonly legalBasis: string;
}

/**
 * Every category a field may carry in `@requiresScopes`. A field that carries none must be tagged `open`;
 * a field that is neither stops the start.
 */
export const categories = {
  "person.name": {
    name: "自然人姓名",
    nameEn: "Name of a natural person",
    shareAttribute: "普遍共享",
    openAttribute: "有条件开放",
    legalBasis: "企业信息公示暂行条例 §6、§9(4)；个人信息保护法 §27",
  },
  "person.id": {
    name: "自然人证件类型和号码",
    nameEn: "Identity document of a natural person",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §6、§28、§34",
  },
  "person.phone": {
    name: "自然人联系方式",
    nameEn: "Telephone of a natural person",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §6、§34",
  },
  "home.address": {
    name: "自然人居所",
    nameEn: "Home address of a natural person",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §6、§28",
  },
  internal: {
    name: "政府内部监管信息",
    nameEn: "Supervision data for use inside government",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §16；上海市社会信用条例 §17、§32",
  },
} as const satisfies Record<string, Category>;

/** The scope that a field carries in SDL, such as `person.id`. */
export type CategoryCode = keyof typeof categories;

/** Every category code, in catalogue order. */
export const categoryCodes = Object.keys(categories) as readonly CategoryCode[];

/** Whether a scope found in SDL names a category of the catalogue. */
export function isCategoryCode(scope: string): scope is CategoryCode {
  return Object.hasOwn(categories, scope);
}
