import { serverConfiguration, type ServerConfiguration } from '#lib/server/configuration/server-configuration.ts';
import { orExplain } from '#lib/server/workflows/or-explain.ts';
import { LARGEST_BODY } from '#lib/trial/upload-limits.ts';
import { root } from './run-step.ts';

/** Says something to whoever starts the product. */
export function say(message: string): void {
	console.error(`effektblik: ${message}`);
}

/** What the environment says of the server. Where it says what cannot be, that is told and nothing starts. */
export function configurationOrExplain(): ServerConfiguration {
	return orExplain(() => serverConfiguration(process.env, root));
}

/** The environment that the built server runs in: it has defaults of its own that do not fit. */
export function environmentFor({ database, host, port, origin, root: product }: ServerConfiguration) {
	return {
		...{ HOST: host, PORT: port, ORIGIN: origin, BODY_SIZE_LIMIT: String(LARGEST_BODY) },
		...{ EFFEKTBLIK_DB: database.path, EFFEKTBLIK_ROOT: product }
	};
}
