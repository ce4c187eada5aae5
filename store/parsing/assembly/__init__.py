"""From claims and events to inspections: dates, statuses, merged readings, abstentions."""
