import type { Asker } from './sign-in.ts';

/** A request as SvelteKit hands it on. */
interface Asking {
	readonly request: Request;
	readonly getClientAddress: () => string;
}

/** Who asks. */
export function askerOf({ request, getClientAddress }: Asking): Asker {
	return { headers: request.headers, address: getClientAddress() };
}
