// @ts-check

/** While something is waited for: asks for the page again, says what it says now, and opens it when it is done. */

const BETWEEN_MILLISECONDS = 500;
const now = document.querySelector('[data-progress]');
if (now) setTimeout(look, BETWEEN_MILLISECONDS);

async function look() {
	const answer = await fetch(location.href).then(
		(response) => response.text(),
		() => null
	);
	if (answer === null) {
		// The server does not answer just now: ask again.
		setTimeout(look, BETWEEN_MILLISECONDS);
		return;
	}
	const page = new DOMParser().parseFromString(answer, 'text/html');
	const then = page.querySelector('[data-progress]');
	if (!then || !now) {
		location.reload();
		return;
	}
	if (now.textContent !== then.textContent) now.textContent = then.textContent;
	setTimeout(look, BETWEEN_MILLISECONDS);
}
