import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { readDatabase, type DatabaseConfiguration, type Environment } from './database-configuration.ts';
import { readIdentityProviders, type IdentityProviderConfiguration } from './identity-providers.ts';
import { withoutProblems } from './problem.ts';

export interface ServerConfiguration {
	readonly database: DatabaseConfiguration;
	/** The address that the server listens on. */
	readonly host: string;
	readonly port: string;
	/** The address that browsers use. */
	readonly origin: string;
	/** The municipalities that have a sign-in of their own. */
	readonly providers: readonly IdentityProviderConfiguration[];
	/** The folder of the product: migrations lie in it. */
	readonly root: string;
}

/**
 * What the server must know before it starts, from the environment. `root` is the folder of the product where
 * EFFEKTBLIK_ROOT does not name it.
 *
 * Throws a `ConfigurationError` with everything that is wrong: a server that cannot work says so before it listens.
 */
export function serverConfiguration(environment: Environment, root: string): ServerConfiguration {
	return withoutProblems((complain) => {
		const { HOST: host = '127.0.0.1', PORT: port = '3000', ORIGIN, EFFEKTBLIK_ROOT = root } = environment;
		if (!isAddress(host)) complain('host-not-an-address');
		if (!isPort(port)) complain('port-not-a-number');
		if (ORIGIN !== undefined && !isOrigin(ORIGIN)) complain('origin-not-an-origin');
		else if (ORIGIN !== undefined && !isSafe(new URL(ORIGIN))) complain('origin-not-https');
		if (!existsSync(join(EFFEKTBLIK_ROOT, 'drizzle', 'meta', '_journal.json'))) complain('root-not-the-product');
		return {
			database: readDatabase(environment, undefined, complain),
			host,
			port,
			origin: ORIGIN?.replace(/\/$/, '') ?? `http://localhost:${port}`,
			providers: readIdentityProviders(environment, complain),
			root: resolve(EFFEKTBLIK_ROOT)
		};
	});
}

function isAddress(text: string): boolean {
	return isIP(text) !== 0 || /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text);
}

function isPort(text: string): boolean {
	return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;
}

/** Passwords travel to it: by TLS, unless they do not leave the machine. */
function isSafe({ protocol, hostname }: URL): boolean {
	return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Scheme, name and port, and at most the slash that browsers show after them. */
function isOrigin(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, origin } = new URL(text);
	return /^https?:$/.test(protocol) && (text === origin || text === `${origin}/`);
}
