/** Does one thing after the other: each begins when the one before has come to its end, well or badly. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const next = last.then(work, work);
		last = next;
		return next;
	};
}
