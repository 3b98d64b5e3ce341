import { grantsBeside } from "./beside.ts";
import type { Grants } from "./grant.ts";
import { publicReader } from "./publicReader.ts";

/**
 * 网上政务大厅: what is public, and besides what supervision has to say of an entity to government services
 * (沪府办发〔2016〕29号: 监管类数据落地到网上政务大厅，可被各类政务服务使用).
 */
export const onestop: Grants = {
  code: "HALL",
  name: "网上政务大厅",
  nameEn: "The online government hall",
  purposes: ["P19"],
  validFrom: "2026-01-01",
  ...grantsBeside(publicReader, {
    // 监管 · Supervision
    rectification: "full",
    // 名单和联合惩戒 · Lists and joint punishment
    "restriction.detail": "full",
    // 政务服务 · Government services
    "onestop.view": "conditional",
  }),
};
