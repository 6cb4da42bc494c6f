CREATE TABLE `closed_years` (
	`synthetic` integer NOT NULL,
	`year` integer NOT NULL,
	`municipality` text NOT NULL,
	`account` text NOT NULL,
	`closed_at` text NOT NULL,
	PRIMARY KEY(`synthetic`, `year`)
);
--> statement-breakpoint
CREATE TABLE `kept_reports` (
	`edition` integer NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`place` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	`code` text NOT NULL,
	`kept_at` text NOT NULL,
	PRIMARY KEY(`edition`, `name`, `language`),
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `year_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`synthetic` integer NOT NULL,
	`year` integer NOT NULL,
	`municipality` text NOT NULL,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`role` text NOT NULL,
	`account` text NOT NULL,
	`written_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `year_texts_place` ON `year_texts` (`synthetic`,`year`,`municipality`,`field`);