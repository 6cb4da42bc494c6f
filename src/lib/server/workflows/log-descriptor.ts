const place = { descriptor: 1 };

/**
 * Has what breaks told on standard error instead of standard output. For the command line, before it loads a command: its
 * standard output carries only what the command prints.
 */
export function logToStandardError(): void {
	place.descriptor = 2;
}

/** The file descriptor of the server's log: standard output, unless this process said otherwise. */
export function logDescriptor(): number {
	return place.descriptor;
}
