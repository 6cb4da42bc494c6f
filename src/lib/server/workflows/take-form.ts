import { LARGEST_FORM } from '#lib/trial/upload-limits.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { UploadRefusal } from '#lib/trial/upload.ts';
import type { OwnDesk } from './receiving-desk.ts';
import { readForm } from './typed-form.ts';

/** An upload that was begun, or why it was not. */
export type Begun = { readonly id: string } | { readonly refusal: UploadRefusal };

/**
 * Takes in the files of a form that was sent without a script, and begins their check. The whole form lies in memory
 * for a moment, so it may be smaller than what a script sends file by file.
 */
export async function takeForm(desk: OwnDesk, request: Request, language: Language): Promise<Begun> {
	// The server ends a form that is longer than it says; one that does not say is not taken.
	const length = Number(request.headers.get('content-length') ?? Infinity);
	if (length > LARGEST_FORM) {
		// A browser hears no answer before it has sent everything.
		await request.body?.pipeTo(new WritableStream());
		return { refusal: 'form-too-large' };
	}
	const form = await readForm(request);
	if (!form) return { refusal: 'interrupted' };
	const files = [...form.getAll('folder'), ...form.getAll('files')].filter(isFile);
	if (files.length === 0) return { refusal: 'no-files' };
	const id = desk.begin(language);
	if (id === null) return { refusal: 'too-many-uploads' };
	for (const file of files) {
		// A refused file ends its upload, whose page says why.
		if ((await desk.add(id, file.name, file.stream())) !== null) break;
	}
	desk.check(id, files.length);
	return { id };
}

/** A field without a choice is sent as a file without a name. */
function isFile(value: FormDataEntryValue): value is File {
	return value instanceof File && value.name !== '';
}
