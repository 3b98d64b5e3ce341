import { ModernFakeTimers } from "@jest/fake-timers";
import { ModuleMocker } from "jest-mock";

/** The part of the `jest` object that the tests of mutants use: spies, and a clock that stands still. */
export function jestObject() {
  const mocker = new ModuleMocker(globalThis);
  const config = { rootDir: process.cwd(), fakeTimers: {} };
  const timers = new ModernFakeTimers({
    config: config as ConstructorParameters<typeof ModernFakeTimers>[0]["config"],
    global: globalThis,
  });
  return {
    spyOn: mocker.spyOn.bind(mocker),
    restoreAllMocks: () => mocker.restoreAllMocks(),
    useFakeTimers: (options: Parameters<typeof timers.useFakeTimers>[0]) =>
      timers.useFakeTimers(options),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTime: (milliseconds: number) => timers.advanceTimersByTime(milliseconds),
  };
}
