import { commitmentOf, contributionCommitment, sha256 } from "./commitment.ts";
import { DrawError } from "./drawError.ts";
import { ALGORITHM, type ContributionTerms, type DrawTerms, type Revelation } from "./drawTerms.ts";

const SECRET = /^[0-9a-f]{64}$/u;
const ANNOUNCED = /^[\x20-\x7e]{1,256}$/u;

/**
 * The seed that the revealed contributions make, bound to the terms: 64 hexadecimal digits. As long as one
 * party kept its own until all had committed, nobody chose it. Throws a `DrawError` where a value is not the
 * one that was committed to.
 */
export function seedOf(terms: DrawTerms, revelation: Revelation): string {
  const { contributions, task } = terms;
  if (revelation.length !== contributions.length)
    throw new DrawError(
      "DRAW_REVELATION_INVALID",
      `${contributions.length} parties contribute to the seed, and ${revelation.length} values were revealed; a draw needs every one, else it is void and starts anew`,
    );
  const lines = contributions.map((contribution, at) => {
    const value = revelation[at] ?? "";
    assertCommittedTo(task.number, contribution, value);
    return `${contribution.party}\t${value}\n`;
  });
  return sha256(`${ALGORITHM} seed\n${commitmentOf(terms)}\n${lines.join("")}`);
}

function assertCommittedTo(task: string, terms: ContributionTerms, value: string): void {
  if (!(terms.kind === "SECRET" ? SECRET : ANNOUNCED).test(value))
    throw new DrawError(
      "DRAW_REVELATION_INVALID",
      terms.kind === "SECRET"
        ? `what ${terms.party} revealed is not 64 small hexadecimal digits; reveal the secret as it was committed to`
        : `what ${terms.party} announced in round ${terms.round} is not 1 to 256 printable characters of ASCII; copy it as announced`,
    );
  if (
    terms.kind === "SECRET" &&
    contributionCommitment(task, terms.party, value) !== terms.commitment
  )
    throw new DrawError(
      "DRAW_REVELATION_INVALID",
      `what ${terms.party} revealed is not what it committed to (${terms.commitment}); reveal that, or the draw is void`,
    );
}
