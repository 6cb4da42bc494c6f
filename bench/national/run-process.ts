import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

/** How a program of its own went. */
export interface ProcessRun {
	readonly seconds: number;
	/** The most memory that it held; null where the machine does not say (anything but Linux). */
	readonly peakMegabytes: number | null;
	readonly output: string;
}

/** How often the peak is asked for: it never falls, so only what is reached in a process's last moments is missed. */
const MILLISECONDS_BETWEEN_LOOKS = 5;

/** Runs a program from a cold start to its end. Null where it is not there or does not end well. */
export function runProcess(program: string, args: readonly string[], input = ''): Promise<ProcessRun | null> {
	const begun = performance.now();
	const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
	let peakMegabytes: number | null = null;
	let output = '';
	const look = setInterval(() => (peakMegabytes = peakOf(child.pid) ?? peakMegabytes), MILLISECONDS_BETWEEN_LOOKS);
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-1000)));
	child.stdin.on('error', () => undefined).end(input);
	const { promise, resolve } = Promise.withResolvers<ProcessRun | null>();
	child.on('error', () => {
		clearInterval(look);
		resolve(null);
	});
	child.on('close', (code) => {
		clearInterval(look);
		resolve(code === 0 ? { seconds: (performance.now() - begun) / 1000, peakMegabytes, output } : null);
	});
	return promise;
}

function peakOf(process: number | undefined): number | null {
	try {
		const status = readFileSync(`/proc/${process ?? 0}/status`, 'utf8');
		const kibibytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
		return kibibytes === undefined ? null : Number(kibibytes) / 1024;
	} catch (error) {
		// The process has ended, or this machine keeps no such files.
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}
