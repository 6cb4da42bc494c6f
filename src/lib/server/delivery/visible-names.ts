/** What systems put beside files without being asked: `.DS_Store`, `~$familier.xlsx`, `Thumbs.db`, `__MACOSX/`. */
const unseen = /^(\.|~\$)|^(thumbs\.db|desktop\.ini|__macosx)$/i;

/** Whether a file or folder is one that somebody put there. */
export function isVisible(name: string): boolean {
	return !unseen.test(name);
}

export function isCsv(name: string): boolean {
	return /\.csv$/i.test(name);
}
