/** The form that a request brings; null where it ends too early, or is none. */
export async function readForm(request: Request): Promise<FormData | null> {
	try {
		return await request.formData();
	} catch (error) {
		// A form that ends too early, or is none, is a TypeError; a file's name that cannot be decoded is a URIError.
		if (!(error instanceof TypeError) && !(error instanceof URIError)) throw error;
		return null;
	}
}

/** What was typed into a form. Of one that cannot be read nothing was: its page says which fields are missing. */
export async function typedForm(request: Request): Promise<FormData> {
	return (await readForm(request)) ?? new FormData();
}
