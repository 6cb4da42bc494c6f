import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { administrator, withAdministration } from '../../../../tests/support/administration.ts';
import { record } from '../access/record.ts';
import { showOperation } from './show-operation.ts';

const by = administrator('anna');
const root = new URL('../../../../', import.meta.url);
const secret = 'a key that nobody may see';

test('says what there is, and that there is no backup', () =>
	withAdministration(async ({ store, desk, invited }) => {
		await invited('bo@kommune.dk', 'reader');
		const state = showOperation(store, desk, by, { environment: {}, now: new Date() });
		const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
		const journal = readFileSync(new URL('drizzle/meta/_journal.json', root), 'utf8');
		expect(state).toMatchObject({
			...{ version, deliveries: { received: 0, withdrawn: 0, current: 0 }, providers: [] },
			backup: { madeAt: null, isOverdue: false },
			schema: { deliveries: (JSON.parse(journal) as { entries: unknown[] }).entries.length }
		});
		expect(state.head).toMatch(/^1:[0-9a-f]{64}$/);
		expect(Math.min(state.size.deliveries, state.size.access)).toBeGreaterThan(4096);
	}));

// By hand: eight days of 24 hours.
test.each([
	['on the eighth day', 8 * 24, false],
	['an hour later', 8 * 24 + 1, true]
])('a backup is overdue %s', (_, hours, isOverdue) =>
	withAdministration(({ store, desk }) => {
		record(store.log, 'command-line', 'backup-made', { sha256: 'a'.repeat(64), begun: 1 });
		const madeAt = showOperation(store, desk, by, { environment: {}, now: new Date() }).backup.madeAt ?? '';
		const now = new Date(new Date(madeAt).getTime() + hours * 3_600_000);
		expect(showOperation(store, desk, by, { environment: {}, now }).backup).toEqual({ madeAt, isOverdue, days: 8 });
		return Promise.resolve();
	})
);

test('says where each setting comes from, and no value of any', () =>
	withAdministration(({ store, desk }) => {
		const environment = {
			...{ EFFEKTBLIK_DB: '/srv/somewhere.db', EFFEKTBLIK_KEY: secret, EFFEKTBLIK_OIDC_FILE: '/srv/oidc.json' },
			...{ HOST: '127.0.0.1', PORT: '3000', ORIGIN: 'https://effektblik.example.dk' }
		};
		const state = showOperation(store, desk, by, { environment, now: new Date() });
		expect(Object.fromEntries(state.settings.map(({ name, source }) => [name, source]))).toEqual({
			...{ EFFEKTBLIK_DB: 'environment', EFFEKTBLIK_KEY: 'environment', EFFEKTBLIK_OIDC_FILE: 'environment' },
			...{ HOST: 'default', PORT: 'default', ORIGIN: 'environment' }
		});
		for (const value of [secret, '/srv', 'example.dk']) expect(JSON.stringify(state)).not.toContain(value);
		return Promise.resolve();
	}));

test.each([
	['a file', { EFFEKTBLIK_KEY_FILE: '/run/key' }, 'file'],
	['the file beside the database', {}, 'beside-database']
])('the key comes from %s', (_, environment, source) =>
	withAdministration(({ store, desk }) => {
		const { settings } = showOperation(store, desk, by, { environment, now: new Date() });
		expect(settings).toContainEqual({ name: 'EFFEKTBLIK_KEY', source });
		return Promise.resolve();
	})
);

test('is shown to administrators only', () =>
	withAdministration(({ store, desk }) => {
		const evaluator = administrator('bo', { role: 'evaluator' });
		const asks = () => showOperation(store, desk, evaluator, { environment: {}, now: new Date() });
		expect(asks).toThrow('no administrator');
		return Promise.resolve();
	}));
