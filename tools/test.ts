import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { installChromium } from './chromium.ts';
import { runStep } from './run-step.ts';
import { runChecks, runSteps, type Step } from './steps.ts';

/** `npm test`: every check, every test, the built server in a real browser; one summary line at the end. */

const reports = mkdtempSync(join(tmpdir(), 'effektblik-reports-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const steps: readonly Step[] = [
	{
		name: 'unit, property, reference and command-line tests',
		run: () => runStep('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
	},
	{ name: 'build', run: build },
	{ name: 'a browser to test in', run: installChromium },
	{
		name: 'browser tests',
		run: () => runStep('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport })
	}
];

interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** What a test runner's report counts. A runner that wrote none counts nothing here; its step has failed. */
function counted(report: string, read: (json: Record<string, unknown>) => Counts): Counts {
	try {
		return read(JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>);
	} catch (error) {
		console.error(`effektblik: no report ${report}: ${String(error)}`);
		return { passed: 0, failed: 0, skipped: 0 };
	}
}

const checked = await runChecks();
const ran = await runSteps(steps);
const unit = counted(unitReport, (json) => ({
	passed: Number(json['numPassedTests']),
	failed: Number(json['numFailedTests']),
	skipped: Number(json['numPendingTests']) + Number(json['numTodoTests'])
}));
const browser = counted(browserReport, (json) => {
	const stats = json['stats'] as Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
});

// A step that failed counts even where its tests could not be counted.
const passed = checked.passed + ran.passed + unit.passed + browser.passed;
const failed = checked.failed + ran.failed + unit.failed + browser.failed;
console.log(`${passed} passed, ${failed} failed, ${unit.skipped + browser.skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
