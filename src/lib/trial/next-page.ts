/** The page to go on to after signing in: one of the product's own, or else the front page. */
export function nextPage(asked: string | null): string {
	return asked !== null && /^\/(?!\/)[\w./-]*$/.test(asked) ? asked : '/';
}
