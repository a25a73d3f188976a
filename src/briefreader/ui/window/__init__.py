"""The main window: actions, menus, panels' widths, state."""
