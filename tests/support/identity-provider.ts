import Provider from 'oidc-provider';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody as a provider knows them. */
export interface Person {
	readonly sub: string;
	readonly email: string;
	readonly email_verified?: boolean;
}

const CLIENT = { clientId: 'effektblik', clientSecret: 'a secret between two servers' };

/** A municipality's sign-in: a real OpenID Connect provider on this machine, at which nothing is typed. */
export class RunningProvider {
	/** Who signs in there next. */
	person: Person = { sub: 'anna', email: 'anna@example.dk' };
	readonly #server: Server;

	private constructor(server: Server) {
		this.#server = server;
	}

	/** On a port of its own choice, or on one that is given. */
	static async start(redirectTo: string, port = 0): Promise<RunningProvider> {
		const server = createServer();
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
		const running = new RunningProvider(server);
		running.#serve(redirectTo);
		return running;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** How the product is told of it. */
	get configuration() {
		return { ...CLIENT, issuer: `http://127.0.0.1:${this.port}` };
	}

	#serve(redirectTo: string): void {
		const { issuer } = this.configuration;
		const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		const provider: Provider = new Provider(issuer, {
			clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectTo] }],
			jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
			cookies: { keys: ['a key of the test'] },
			// What municipalities' providers are set up to do: the address of mail stands in the token itself.
			conformIdTokenClaims: false,
			claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
			features: { devInteractions: { enabled: false } },
			interactions: { url: (_, { uid }) => `/interaction/${uid}` },
			ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
			findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ name: 'Anna Andersen', ...this.person, sub }) }),
			async loadExistingGrant({ oidc }) {
				const { client, session } = oidc;
				const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
				grant.addOIDCScope('openid email profile');
				await grant.save();
				return grant;
			}
		});
		const serve = provider.callback();
		const signIn = async (request: IncomingMessage, response: ServerResponse) => {
			await provider.interactionFinished(request, response, { login: { accountId: this.person.sub } });
		};
		this.#server.on('request', (request, response) => {
			void (request.url?.startsWith('/interaction/') ? signIn(request, response) : serve(request, response));
		});
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, 'close');
	}
}

/** Goes where a browser is led at a provider, up to where it is led back. */
export async function walkThrough(address: string): Promise<string> {
	const cookies = new Map<string, string>();
	const { origin } = new URL(address);
	let at = address;
	for (let steps = 0; at.startsWith(`${origin}/`); steps += 1) {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const answer = await fetch(at, { headers: { cookie }, redirect: 'manual' });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			cookies.set(name, value);
		}
		const location = answer.headers.get('location');
		if (location === null || steps > 9)
			throw new Error(`the provider answers ${answer.status}: ${await answer.text()}`);
		at = new URL(location, at).href;
	}
	return at;
}
