import type { da } from './da.ts';

/** Every text of the pages. The Danish catalogue is the list of what there is; a missing translation does not compile. */
export type Messages = Texts<typeof da>;

type Texts<T> = {
	readonly [K in keyof T]: T[K] extends string
		? string
		: T[K] extends (...values: infer Values) => string
			? (...values: Values) => string
			: Texts<T[K]>;
};
