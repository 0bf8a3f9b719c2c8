"""What a coach is handed: a chart as a file or on the clipboard, a period as a report."""
