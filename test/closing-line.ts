import type { Reporter, TestModule } from 'vitest/node';

/** Ends the test run with the line `N passed, N failed`, which the design fixes for people and machines. */
// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its default export
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const brokenModules = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const passed = results.filter((state) => state === 'passed').length;
    const failed = results.filter((state) => state === 'failed').length + brokenModules + unhandled.length;
    console.log(`${passed} passed, ${failed} failed`);
  }
}
