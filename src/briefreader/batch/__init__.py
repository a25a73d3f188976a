"""Many documents on a Dask cluster: an extra, `cluster`, that the desktop app never loads."""
