"""The SQLite library: schema, migrations, one store per aggregate, search."""
