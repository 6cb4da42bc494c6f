/** What may be sent at once, in bytes: about a hundred times the deliveries of the trial. */
export const LARGEST_UPLOAD = 512 * 1024 * 1024;

/** What the built server is told to let through, in bytes: a form has more to it than its files. */
export const LARGEST_BODY = LARGEST_UPLOAD + 1024 * 1024;

/** What a form may send without a script, in bytes: the server must hold it in memory for a moment. */
export const LARGEST_FORM = 64 * 1024 * 1024;

/** Files of one upload: a delivery has nine. */
export const MOST_FILES = 100;

/** Uploads that may lie in the staging area at a time, waiting ones among them. */
export const MOST_UPLOADS = 8;

/** From when on an upload that was begun, and of which nothing comes in, may give its place to another. */
export const LEFT_MINUTES = 10;

/** How long an upload is kept from when it was begun. */
export const KEPT_MINUTES = 60;

/** How long one check may take: a delivery of a million rows takes well under a minute. */
export const LONGEST_CHECK_MINUTES = 5;

/** Memory of one check, in mebibytes. It grows with the number of problems, not with that of rows. */
export const LARGEST_CHECK_MEBIBYTES = 1024;
