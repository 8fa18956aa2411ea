"""Brief -> Markdown: Jinja2 templates with everything escaped unless this room made it."""
