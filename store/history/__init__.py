"""What many sources together tell of councils: their inspections, merged, counted, compared."""
