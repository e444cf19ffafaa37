ALTER TABLE "app"."outbox" ALTER COLUMN "letter_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."audit" ALTER COLUMN "member_id" DROP NOT NULL;