/** What is wrong with a variable of the environment. The command line and the server word it; none repeats a value. */
export type ConfigurationProblem =
	| 'database-empty'
	| 'key-too-short'
	| 'key-twice'
	| 'key-file-unreadable'
	| 'key-file-too-short'
	| 'host-not-an-address'
	| 'port-not-a-number'
	| 'origin-not-an-origin'
	| 'origin-not-https'
	| 'oidc-file-unreadable'
	| 'oidc-file-not-providers'
	| 'oidc-municipality-twice'
	| 'root-not-the-product';

/** The environment cannot be used as it is. Holds every problem found in it, so that all are mended at once. */
export class ConfigurationError extends Error {
	readonly problems: readonly ConfigurationProblem[];

	constructor(problems: readonly ConfigurationProblem[]) {
		super(problems.join(', '));
		this.problems = problems;
	}
}

/** Told of a variable that cannot be used, whose reader then gives something that nobody will get to see. */
export type Complain = (problem: ConfigurationProblem) => void;

/** What is read of the environment, unless anything in it was complained of. */
export function withoutProblems<T>(read: (complain: Complain) => T): T {
	const problems: ConfigurationProblem[] = [];
	const found = read((problem) => problems.push(problem));
	if (problems.length > 0) throw new ConfigurationError(problems);
	return found;
}
