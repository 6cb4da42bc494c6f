import { afterEach, expect, test, vi } from 'vitest';
import { logAnswer, serverLog } from './server-log.ts';

afterEach(() => vi.restoreAllMocks());

const answered = { method: 'GET', route: '/deliveries/[upload]', status: 200, milliseconds: 1, account: null };

test('changes, refusals and failures are logged, each with its weight, and reading is not', () => {
	const levels = (['info', 'warn', 'error'] as const).map((level) => {
		const lines: number[] = [];
		vi.spyOn(serverLog, level).mockImplementation((line: unknown) => {
			lines.push((line as typeof answered).status);
		});
		return lines;
	});
	for (const [method, status] of [
		['GET', 200],
		['HEAD', 304],
		['GET', 404],
		['POST', 303],
		['PUT', 204],
		['GET', 403],
		['POST', 429],
		['GET', 500]
	] as const)
		logAnswer({ ...answered, method, status });
	expect(levels).toEqual([[303, 204], [403, 429], [500]]);
});
