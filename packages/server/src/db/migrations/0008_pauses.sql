ALTER TABLE "app"."deadline" ADD COLUMN "pauses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE app.role NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Whoever accepts letters can put off the letter's own limit as well.
UPDATE app.role SET acts = acts || ARRAY['extend'] WHERE 'accept' = ANY (acts) AND NOT 'extend' = ANY (acts);
--> statement-breakpoint
ALTER TABLE app.role FORCE ROW LEVEL SECURITY;
