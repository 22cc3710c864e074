"""The command line: a name, a dotted path, loaded on use, so that `oyez check` loads no Django."""
