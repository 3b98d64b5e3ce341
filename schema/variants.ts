/**
 * Contract variants (合同变体): parts of the graph for those who need no more, each what carries one of its tags. A
 * variant is a smaller schema and gives nobody more: the policy decides on its fields as on all others.
 */
export const variants = {
  /** 公众: all that is open, and what is not but may be had by the public in some way. */
  public: new Set(["open", "public"]),
  /** 网上政务大厅: what its windows need of an entity, grouped as its three core contents are (F019). */
  onestop: new Set(["onestop"]),
} as const satisfies Record<string, ReadonlySet<string>>;

export type VariantName = keyof typeof variants;

/** Every variant, by the name that stands in its address and in its file. */
export const variantNames = Object.keys(variants) as readonly VariantName[];
