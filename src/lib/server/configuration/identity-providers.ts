import { array, object, string, url, type infer as Infer } from 'zod';
import { contentOf } from './content-of.ts';
import type { Environment } from './database-configuration.ts';
import type { Complain } from './problem.ts';

/**
 * A municipality’s own sign-in by OpenID Connect, as the file has it that EFFEKTBLIK_OIDC_FILE names
 * (docs/operation.md).
 */
export interface IdentityProviderConfiguration {
	readonly municipality: string;
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

/** Over https, or on the machine itself: what comes from there says who somebody is. */
const issuer = url().refine((text) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(`${text}/`));

const providers = array(
	object({
		municipality: string().regex(/^\d{3}$/),
		issuer,
		clientId: string().min(1),
		clientSecret: string().min(1)
	}).strict()
);

/** The municipalities' own sign-ins; none where the environment names no file. */
export function readIdentityProviders(
	environment: Environment,
	complain: Complain
): readonly IdentityProviderConfiguration[] {
	const { EFFEKTBLIK_OIDC_FILE: file } = environment;
	if (file === undefined) return [];
	const text = contentOf(file);
	if (text === undefined) {
		complain('oidc-file-unreadable');
		return [];
	}
	const read = providers.safeParse(parsed(text));
	if (!read.success) {
		complain('oidc-file-not-providers');
		return [];
	}
	const found: Infer<typeof providers> = read.data;
	const municipalities = found.map(({ municipality }) => municipality);
	if (new Set(municipalities).size < found.length) complain('oidc-municipality-twice');
	return found;
}

/** What the text is as JSON; undefined where it is none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return undefined;
	}
}
