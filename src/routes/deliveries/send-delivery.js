// @ts-check

/**
 * Sends the chosen or dropped files one by one and says how far it has come. Without this script the same form sends
 * them all at once. Only what can be a table, a workbook or an archive is sent; of anything else only the name, so
 * that the check can say that it was not read.
 */

/** @typedef {{ path: string, file: File | null }} Sent A file by its path within what was chosen; null: only its name. */

const isRead = /^(?!\.|~\$).*\.(csv|zip|xlsx)$/i;
const form = document.querySelector('form[data-send]');
if (form instanceof HTMLFormElement) prepare(form);

/** @param {HTMLFormElement} form */
function prepare(form) {
	const inputs = [...form.querySelectorAll('input')];
	for (const element of form.querySelectorAll('[data-with-script]')) element.removeAttribute('hidden');
	for (const input of inputs) {
		input.addEventListener('change', () => {
			for (const other of inputs) if (other !== input) other.value = '';
		});
	}
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const files = inputs.flatMap((input) => [...(input.files ?? [])]);
		send(form, named(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })))).catch(startAgain);
	});
	form.addEventListener('dragover', (event) => {
		event.preventDefault();
	});
	form.addEventListener('drop', (event) => {
		event.preventDefault();
		const items = [...(event.dataTransfer?.items ?? [])];
		// The entries are gone as soon as the event is over.
		const entries = items.map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
		Promise.all(entries.map(filesOf))
			.then((files) => send(form, named(files.flat())))
			.catch(startAgain);
	});
}

/**
 * A file that cannot be read any more, or a server that does not answer: the page says that nothing came through.
 * @param {unknown} error
 */
function startAgain(error) {
	location.assign('?refused=interrupted');
	throw error;
}

/**
 * What is sent of what was chosen: hidden files are left out, and what lies deeper than one folder becomes the name
 * of the folder that it lies in.
 * @param {Sent[]} files
 * @returns {Sent[]}
 */
function named(files) {
	/** @type {Map<string, Sent>} */
	const sent = new Map();
	for (const { path, file } of files) {
		const parts = path.split('/');
		const name = parts[1] ?? path;
		const short = parts.slice(0, 2).join('/');
		if (name.startsWith('.')) continue;
		sent.set(short, { path: short, file: parts.length <= 2 && isRead.test(name) ? file : null });
	}
	return [...sent.values()];
}

/**
 * @param {FileSystemEntry} entry
 * @returns {Promise<Sent[]>}
 */
async function filesOf(entry) {
	const path = entry.fullPath.replace(/^\//, '');
	// The kinds of entry have no names that every browser knows.
	if (entry.isFile) {
		const only = /** @type {FileSystemFileEntry} */ (entry);
		return [{ path, file: await new Promise((take, fail) => only.file(take, fail)) }];
	}
	const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
	/** @type {Sent[]} */
	const files = [];
	for (;;) {
		/** @type {FileSystemEntry[]} */
		const some = await new Promise((take, fail) => {
			reader.readEntries(take, fail);
		});
		if (some.length === 0) return files;
		for (const found of some) {
			const isDeep = path.includes('/');
			files.push(...(isDeep ? [{ path: found.fullPath.replace(/^\//, ''), file: null }] : await filesOf(found)));
		}
	}
}

/**
 * @param {HTMLFormElement} form
 * @param {Sent[]} files
 */
async function send(form, files) {
	if (form.hasAttribute('aria-busy')) return;
	form.setAttribute('aria-busy', 'true');
	for (const element of form.querySelectorAll('input, button')) element.setAttribute('disabled', '');
	const begun = await fetch(form.dataset['send'] ?? '', { method: 'POST' });
	/** @type {{ files: string | null, page: string }} */
	const answer = await begun.json();
	// The addresses are written as seen from the one that was asked.
	const page = new URL(answer.page, begun.url);
	if (answer.files !== null) {
		const address = new URL(answer.files, begun.url);
		const show = shower(
			form,
			files.reduce((sum, { file }) => sum + (file?.size ?? 0), 0)
		);
		for (const { path, file } of files) {
			if (!(await put(address, path, file, show))) break;
			show.done(file?.size ?? 0);
		}
		// Where one did not arrive, the server misses it by the number.
		await fetch(address, { method: 'POST', headers: { 'x-files': String(files.length) } });
	}
	location.assign(page.href);
}

/**
 * Shows how much of all the files has been sent.
 * @param {HTMLFormElement} form
 * @param {number} total
 */
function shower(form, total) {
	const bar = form.querySelector('progress');
	const text = form.querySelector('[role="status"]');
	let before = 0;
	/** @param {number} now */
	const show = (now) => {
		const percent = total === 0 ? 100 : Math.floor(((before + now) / total) * 100);
		if (bar) bar.value = percent;
		if (text) text.textContent = (form.dataset['sending'] ?? '').replace('{percent}', String(percent));
	};
	bar?.removeAttribute('hidden');
	return {
		part: show,
		/** @param {number} size */
		done(size) {
			before += size;
			show(0);
		}
	};
}

/**
 * Sends one file. Whether it was taken.
 * @param {URL} address
 * @param {string} path
 * @param {File | null} file
 * @param {{ part(sent: number): void }} show
 * @returns {Promise<boolean>}
 */
function put(address, path, file, show) {
	return new Promise((settle) => {
		const request = new XMLHttpRequest();
		request.open('PUT', address);
		request.setRequestHeader('content-type', 'application/octet-stream');
		request.setRequestHeader('x-file-name', encodeURIComponent(path));
		request.upload.addEventListener('progress', ({ loaded }) => {
			show.part(loaded);
		});
		request.addEventListener('loadend', () => {
			settle(request.status === 204);
		});
		request.send(file);
	});
}
