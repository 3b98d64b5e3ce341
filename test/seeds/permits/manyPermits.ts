import { type City, cityOf } from "../../../seeds/city/city.ts";
import { cityEntity } from "../../../seeds/city/cityEntity.ts";
import { addDays, type LocalDate, parseLocalDate } from "../../../standards/localDate.ts";
import { FDA_USCC } from "../../subgraphs/approvals/submittedRow.ts";

/** What a file of permits holds. */
export interface ManyPermits {
  readonly rows: number;
  /** The entities of the synthetic city that hold them: as many as are seeded, so that none of them waits. */
  readonly holders: number;
  /** Every so manieth row is malformed; none where it is 0. */
  readonly malformedEvery: number;
}

const COLUMNS =
  "XK_XDR_MC,XK_XDR_LB,XK_XDR_SHXYM,XK_FRDB,XK_XKWS,XK_WSH,XK_XKLB,XK_XKZS,XK_XKBH,XK_NR,XK_JDRQ,XK_YXQZ,XK_YXQZI,XK_XKJG,XK_XKJGDM,XK_ZT,XK_LYDW,XK_LYDWDM,BZ";
const AUTHORITY = "上海市食品药品监督管理局";
const GOODS = ["糕点", "饮料", "调味品", "肉制品", "乳制品", "速冻食品", "茶叶及相关制品"];
const FIRST_DAY = parseLocalDate("2014-01-02") as LocalDate;
const DAYS = 2_000;
const TERM_DAYS = 1_825;

/** The lines of a file of permits by the elements of 2019, the header first; the same for the same numbers. */
export function* manyPermits(wanted: ManyPermits): Generator<string, void, void> {
  const holders = holdersOf(cityOf(), wanted.holders);
  yield COLUMNS;
  for (let number = 1; number <= wanted.rows; number += 1) {
    const holder = holders[number % holders.length] ?? "";
    const isMalformed = wanted.malformedEvery > 0 && number % wanted.malformedEvery === 0;
    yield `${holder},${permit(number, isMalformed)}`;
  }
}

/** 行政相对人名称、类别、代码 and 法定代表人 of those that have a unified code. */
function holdersOf(city: City, count: number): string[] {
  const holders: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { name, uscc, form } = cityEntity(city, number);
    const kind = form === "individualBusiness" ? "个体工商户" : "法人及非法人组织";
    if (uscc !== null) holders.push(`${name},${kind},${uscc},钱一`);
  }
  return holders;
}

function permit(number: number, isMalformed: boolean): string {
  const decidedOn = addDays(FIRST_DAY, number % DAYS);
  const [day, until] = [decidedOn, addDays(decidedOn, TERM_DAYS)].map((one) =>
    one.replaceAll("-", "/"),
  );
  const year = decidedOn.slice(0, 4);
  const goods = GOODS[number % GOODS.length] ?? "";
  return [
    "准予食品生产许可决定书",
    `沪食药监许〔${year}〕第${number}号`,
    isMalformed ? "不存在" : "普通",
    "食品生产许可证",
    `SC${String(number).padStart(14, "0")}`,
    `准予生产：${goods}。生产地址以许可证副本为准。`,
    day,
    day,
    until,
    AUTHORITY,
    FDA_USCC,
    "1",
    AUTHORITY,
    FDA_USCC,
    "",
  ].join(",");
}
