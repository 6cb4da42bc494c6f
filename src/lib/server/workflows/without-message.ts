/**
 * An error as it may be logged: its name, its code and where it was thrown. The message is left out, since it can
 * quote what was being read (a cell, a file's name), and a log is kept longer than a delivery.
 */
export function withoutMessage(error: unknown): string {
	if (!(error instanceof Error)) return 'an error of no kind';
	const code = 'code' in error ? ` ${String(error.code)}` : '';
	// The message stands before the places, and may look like one.
	const places = (error.stack ?? '')
		.replace(error.message, '')
		.split('\n')
		.filter((line) => /^\s+at /.test(line));
	return [`${error.name}${code}`, ...places].join('\n');
}
