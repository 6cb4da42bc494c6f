/** What the computing worker needs to know, in words that can be handed to another thread. */
export interface ComputingTask {
	readonly database: string;
	/** The folder of the product: migrations lie in it. */
	readonly root: string;
	readonly secret: string | undefined;
}
