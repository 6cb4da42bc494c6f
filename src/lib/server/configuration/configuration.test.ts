import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { databaseConfiguration, type Environment } from './database-configuration.ts';
import { ConfigurationError } from './problem.ts';
import { serverConfiguration } from './server-configuration.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'effektblik-configuration-'));
const key = 'a key of sixteen letters';

function fileWith(content: string): string {
	const file = join(folder, `${crypto.randomUUID()}.key`);
	writeFileSync(file, content);
	return file;
}

function problemsOf(read: () => unknown): readonly string[] {
	try {
		read();
		return [];
	} catch (error) {
		if (error instanceof ConfigurationError) return error.problems;
		throw error;
	}
}

const problemsIn = (environment: Environment) => problemsOf(() => serverConfiguration(environment, root));

describe('the database', () => {
	test('is the one named, else that of the environment, else in data/', () => {
		expect(databaseConfiguration({}).path).toBe(resolve('data/effektblik.db'));
		expect(databaseConfiguration({ EFFEKTBLIK_DB: '/srv/a.db' }).path).toBe('/srv/a.db');
		expect(databaseConfiguration({ EFFEKTBLIK_DB: '' }, '/srv/b.db').path).toBe('/srv/b.db');
		expect(problemsOf(() => databaseConfiguration({ EFFEKTBLIK_DB: ' ' }))).toEqual(['database-empty']);
	});

	test('has its key from the environment, from a file named there, or from beside it', () => {
		expect(databaseConfiguration({}).secret).toBeUndefined();
		expect(databaseConfiguration({ EFFEKTBLIK_KEY: key }).secret).toBe(key);
		// An editor ends a file with a line break; the key of the database's own file is read without it, too.
		expect(databaseConfiguration({ EFFEKTBLIK_KEY_FILE: fileWith(`${key}\n`) }).secret).toBe(key);
	});

	test.each([
		['key-too-short', { EFFEKTBLIK_KEY: 'fifteen letters' }],
		['key-too-short', { EFFEKTBLIK_KEY: '' }],
		['key-file-too-short', { EFFEKTBLIK_KEY_FILE: fileWith('fifteen letters\n') }],
		['key-file-unreadable', { EFFEKTBLIK_KEY_FILE: join(folder, 'nowhere') }],
		['key-file-unreadable', { EFFEKTBLIK_KEY_FILE: folder }],
		['key-file-unreadable', { EFFEKTBLIK_KEY_FILE: '' }],
		['key-twice', { EFFEKTBLIK_KEY: key, EFFEKTBLIK_KEY_FILE: fileWith(key) }]
	])('is refused: %s', (problem, environment) => {
		expect(problemsOf(() => databaseConfiguration(environment))).toEqual([problem]);
	});

	test('takes a key of sixteen characters', () => {
		expect(databaseConfiguration({ EFFEKTBLIK_KEY: 'sixteen letters!' }).secret).toBe('sixteen letters!');
		expect(databaseConfiguration({ EFFEKTBLIK_KEY_FILE: fileWith('sixteen letters!') }).secret).toHaveLength(16);
	});
});

describe('the server', () => {
	test('listens on this machine and is known as localhost where nothing is said', () => {
		expect(serverConfiguration({}, root)).toMatchObject({
			...{ host: '127.0.0.1', port: '3000', origin: 'http://localhost:3000', root: resolve(root) }
		});
		expect(serverConfiguration({ PORT: '4000' }, root).origin).toBe('http://localhost:4000');
	});

	test.each(['127.0.0.1', '::1', 'localhost', '0.0.0.0', 'effektblik.example.dk'])('may listen on %s', (HOST) => {
		expect(problemsIn({ HOST })).toEqual([]);
	});

	test.each(['', 'localhost:3000', 'http://localhost', '127.0.0.1/', 'a b', '-a'])('not on »%s«', (HOST) => {
		expect(problemsIn({ HOST })).toEqual(['host-not-an-address']);
	});

	// RFC 6335: port numbers are 16 bits; 0 is no port to be reached on.
	test.each(['1', '80', '65535'])('may have port %s', (PORT) => {
		expect(problemsIn({ PORT })).toEqual([]);
	});

	test.each(['', '0', '65536', '3000a', '-1', '3e3', ' 3000', '080'])('not port »%s«', (PORT) => {
		expect(problemsIn({ PORT })).toEqual(['port-not-a-number']);
	});

	// RFC 6454: an origin is a scheme, a name and a port.
	test.each(['https://effektblik.example.dk', 'http://localhost:3000', 'https://effektblik.example.dk/'])(
		'may be known as %s',
		(ORIGIN) => {
			expect(problemsIn({ ORIGIN })).toEqual([]);
		}
	);

	test.each(['', 'effektblik.example.dk', 'ftp://a.dk', 'https://a.dk/sti', 'https://u:p@a.dk', 'https://a.dk?x', '*'])(
		'not as »%s«',
		(ORIGIN) => {
			expect(problemsIn({ ORIGIN })).toEqual(['origin-not-an-origin']);
		}
	);

	test('is known without the slash that browsers show', () => {
		expect(serverConfiguration({ ORIGIN: 'https://a.dk/' }, root).origin).toBe('https://a.dk');
	});

	test('takes passwords over https, or from the machine itself', () => {
		for (const ORIGIN of ['http://a.dk', 'http://10.0.0.4:3000', 'http://127.0.0.1.a.dk', 'http://localhost.a.dk'])
			expect(problemsIn({ ORIGIN }), ORIGIN).toEqual(['origin-not-https']);
		for (const ORIGIN of ['http://127.0.0.1:3000', 'http://[::1]:3000', 'http://localhost'])
			expect(problemsIn({ ORIGIN }), ORIGIN).toEqual([]);
	});

	test('lies in the folder that has its migrations', () => {
		expect(problemsIn({ EFFEKTBLIK_ROOT: folder })).toEqual(['root-not-the-product']);
		expect(problemsIn({ EFFEKTBLIK_ROOT: root })).toEqual([]);
	});

	test('is told everything that is wrong at once', () => {
		const environment = { HOST: '', PORT: 'x', ORIGIN: 'x', EFFEKTBLIK_DB: '', EFFEKTBLIK_KEY: 'x' };
		expect(problemsIn(environment).toSorted()).toEqual([
			'database-empty',
			'host-not-an-address',
			'key-too-short',
			'origin-not-an-origin',
			'port-not-a-number'
		]);
	});
});

describe('the sign-in of municipalities', () => {
	const faxe = { municipality: '320', issuer: 'https://login.a.dk', clientId: 'effektblik', clientSecret: 's' };
	const problemsWith = (content: unknown) =>
		problemsIn({ EFFEKTBLIK_OIDC_FILE: fileWith(typeof content === 'string' ? content : JSON.stringify(content)) });

	test('is none where no file is named, else what stands in it', () => {
		expect(serverConfiguration({}, root).providers).toEqual([]);
		const file = fileWith(JSON.stringify([faxe, { ...faxe, municipality: '316' }]));
		const { providers } = serverConfiguration({ EFFEKTBLIK_OIDC_FILE: file }, root);
		expect(providers.map(({ municipality }) => municipality)).toEqual(['320', '316']);
		expect(providers[0]).toEqual(faxe);
	});

	test.each([
		['no JSON', '[{'],
		['no list', faxe],
		['no municipality', [{ ...faxe, municipality: undefined }]],
		['a municipality’s name', [{ ...faxe, municipality: 'Faxe' }]],
		['an issuer that passwords would travel to in plain', [{ ...faxe, issuer: 'http://login.a.dk' }]],
		['an issuer that only begins like this machine', [{ ...faxe, issuer: 'http://localhost.a.dk' }]],
		['no secret', [{ ...faxe, clientSecret: '' }]],
		['a field too many', [{ ...faxe, clientsecret: 's' }]]
	])('is refused with %s', (_, content) => {
		expect(problemsWith(content)).toEqual(['oidc-file-not-providers']);
	});

	test('is refused where the file is not there, and where a municipality has two', () => {
		expect(problemsIn({ EFFEKTBLIK_OIDC_FILE: join(folder, 'nothing.json') })).toEqual(['oidc-file-unreadable']);
		expect(problemsWith([faxe, faxe])).toEqual(['oidc-municipality-twice']);
	});
});
