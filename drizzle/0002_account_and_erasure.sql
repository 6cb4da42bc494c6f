ALTER TABLE `deliveries` ADD `account` text;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `erased_at` text;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `families_erased` integer DEFAULT 0 NOT NULL;