import { Presets, SingleBar } from "cli-progress";

/** Shows how far a long run is. */
export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

const LINE_EVERY_MILLISECONDS = 10_000;

/** A bar on a terminal; elsewhere a line now and then, so that logs stay readable. */
export function progressBar(what: string, total: number): Progress {
  return process.stderr.isTTY ? bar(what, total) : lines(what, total);
}

function bar(what: string, total: number): Progress {
  const single = new SingleBar(
    {
      stream: process.stderr,
      format: `{bar} {percentage}% | {value}/{total} ${what} | {eta_formatted} left`,
    },
    Presets.shades_classic,
  );
  single.start(total, 0);
  return { update: (done) => single.update(done), stop: () => single.stop() };
}

function lines(what: string, total: number): Progress {
  let next = Date.now() + LINE_EVERY_MILLISECONDS;
  return {
    update(done) {
      if (Date.now() < next) return;
      next = Date.now() + LINE_EVERY_MILLISECONDS;
      process.stderr.write(`${done} of ${total} ${what}\n`);
    },
    stop: () => undefined,
  };
}
