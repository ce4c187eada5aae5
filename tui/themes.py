"""Themes of our own: one of high contrast, and a light one that is easy to read.

Letters stand out from what is behind them by 7 to 1 in the first and by 4.5 to 1 in the second, as
the accessibility guidelines for the web ask at their levels AAA and AA.
"""

from __future__ import annotations

from textual.theme import Theme

HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#80d4ff",
    secondary="#b3d1ff",
    accent="#ffb3ff",
    success="#70ff70",
    warning="#ffe14d",
    error="#ffc2c2",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    variables={
        "text": "#ffffff",
        "text-muted": "#e0e0e0",
        "text-disabled": "#c0c0c0",
        "text-primary": "#80d4ff",
        "text-secondary": "#b3d1ff",
        "text-accent": "#ffb3ff",
        "text-success": "#70ff70",
        "text-warning": "#ffe14d",
        "text-error": "#ffc2c2",
        "border": "#ffff00",
        "border-blurred": "#a6a6a6",
        "block-cursor-background": "#ffff00",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#333333",
        "block-cursor-blurred-foreground": "#ffffff",
        "input-cursor-background": "#ffff00",
        "input-cursor-foreground": "#000000",
        "input-selection-background": "#665c00",
        "footer-background": "#000000",
        "footer-key-foreground": "#ffff00",
        "footer-description-foreground": "#ffffff",
        "scrollbar": "#ffffff",
        "scrollbar-background": "#333333",
    },
)
PAPER = Theme(
    name="paper",
    primary="#00407a",
    secondary="#004b57",
    accent="#6a1b86",
    success="#0a5c27",
    warning="#6e3c00",
    error="#8f0f24",
    foreground="#161616",
    background="#fbfaf5",
    surface="#f1efe6",
    panel="#e9e6da",
    dark=False,
    variables={
        "text": "#161616",
        "text-muted": "#4a4a46",
        "text-disabled": "#5c5c57",
        "text-primary": "#00407a",
        "text-secondary": "#004b57",
        "text-accent": "#6a1b86",
        "text-success": "#0a5c27",
        "text-warning": "#6e3c00",
        "text-error": "#8f0f24",
        "border": "#00407a",
        "border-blurred": "#b5b1a3",
        "block-cursor-background": "#00407a",
        "block-cursor-foreground": "#ffffff",
        "input-cursor-background": "#161616",
        "input-cursor-foreground": "#fbfaf5",
        "input-selection-background": "#b9d3ee",
        "footer-key-foreground": "#00407a",
        "footer-description-foreground": "#161616",
    },
)
OURS = (HIGH_CONTRAST, PAPER)
