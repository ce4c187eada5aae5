"""Documents to records: what a text says of councils, inspections, judgements and people."""
