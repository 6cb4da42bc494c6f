/** A browser that somebody is signed in with. */
export interface OpenSession {
	readonly id: string;
	/** What the browser says of itself. */
	readonly browser: string;
	/** ISO, UTC. */
	readonly since: string;
	/** ISO, UTC. */
	readonly until: string;
	readonly isThis: boolean;
}
