import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { inThread } from './in-thread.ts';
import { serverLog } from './server-log.ts';

afterEach(() => vi.restoreAllMocks());

const root = fileURLToPath(new URL('../../../..', import.meta.url));

test.each([
	['cannot be started, since its task cannot be sent to it', { root, sent: () => 'a function' }],
	['breaks, since its source is not there', { root: '/nowhere' }]
])('a thread that %s gives nothing, and is logged', async (_, task) => {
	const lines: unknown[] = [];
	vi.spyOn(serverLog, 'error').mockImplementation((line: unknown) => {
		lines.push(line);
	});
	expect(await inThread('codebook', task)).toBeNull();
	expect(lines).toMatchObject([{ thread: 'codebook' }]);
});
