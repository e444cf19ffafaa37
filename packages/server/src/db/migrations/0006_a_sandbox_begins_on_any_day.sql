ALTER TABLE "app"."tenant" DROP CONSTRAINT "tenant_clock";--> statement-breakpoint
ALTER TABLE "app"."tenant" ADD CONSTRAINT "tenant_clock" CHECK (clock_offset = 0 or kind = 'sandbox');--> statement-breakpoint

-- A clock may begin in the past; from then on it turns forward only.
CREATE FUNCTION app.refuse_turning_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a clock turns forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'tenant_clock';
END $$;
--> statement-breakpoint
CREATE TRIGGER forward_only BEFORE UPDATE OF clock_offset ON app.tenant
  FOR EACH ROW WHEN (NEW.clock_offset < OLD.clock_offset) EXECUTE FUNCTION app.refuse_turning_back();
