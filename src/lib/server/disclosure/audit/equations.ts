/** Something that a reader does not know. Counts are whole; sums of families' values and the like need not be. */
export interface Unknown {
	readonly isWhole: boolean;
	lower: number;
	upper: number;
}

/** So much of the unknown with this name. */
export type Term = readonly [coefficient: number, name: string];

/** A sum of unknowns that lies between two numbers. */
export interface Row {
	readonly low: number;
	readonly terms: readonly Term[];
	readonly high: number;
}

/** What is known about what is not: unknowns with their limits, and sums of them. */
export class Equations {
	/** No count is larger: it bounds what is searched. */
	readonly most: number;
	readonly unknowns = new Map<string, Unknown>();
	readonly rows: Row[] = [];

	constructor(most: number) {
		this.most = most;
	}

	/** A whole number of families, persons or services; told of twice, it is held to both limits. */
	count(name: string, lower = 0, upper = this.most): string {
		return this.limit(name, { isWhole: true, lower, upper });
	}

	/** The sum of some families' values. */
	amount(name: string): string {
		return this.limit(name, { isWhole: false, lower: -Infinity, upper: Infinity });
	}

	private limit(name: string, { isWhole, lower, upper }: Unknown): string {
		const known = this.unknowns.get(name) ?? { isWhole, lower: -Infinity, upper: Infinity };
		known.lower = Math.max(known.lower, lower);
		known.upper = Math.min(known.upper, upper);
		this.unknowns.set(name, known);
		return name;
	}

	between(low: number, terms: readonly Term[], high: number): void {
		this.rows.push({ low, terms, high });
	}

	/** The parts add up to the whole. */
	sum(whole: string, parts: readonly string[]): void {
		this.between(0, [[-1, whole], ...parts.map((part): Term => [1, part])], 0);
	}

	atMost(part: string, whole: string): void {
		this.between(
			0,
			[
				[1, whole],
				[-1, part]
			],
			Infinity
		);
	}

	/** The part is so many times the whole, where the factor is known to lie between two numbers. */
	times(part: string, low: number, whole: string, high: number): void {
		this.between(
			0,
			[
				[1, part],
				[-low, whole]
			],
			Infinity
		);
		this.between(
			-Infinity,
			[
				[1, part],
				[-high, whole]
			],
			0
		);
	}
}
