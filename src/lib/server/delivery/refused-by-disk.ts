/** Whether the file system refused; its errors have a code and name the call that was refused. */
export function isRefusedByDisk(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'code' in error && 'syscall' in error;
}
