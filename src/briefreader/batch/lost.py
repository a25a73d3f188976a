"""The failure of an input over which workers were lost, again and again."""

from briefreader.batch.chunks import Chunk
from briefreader.batch.parts import new_part, write_part
from briefreader.batch.results import ChunkDone, InputDone, Outcome
from briefreader.batch.rows import failure_row
from briefreader.batch.schema import Table


def lost_over(chunk: Chunk, seconds: float) -> ChunkDone:
    """Write the failure of the only input of ``chunk``, and return it as a worker would."""
    (each,) = chunk.inputs
    reason = f"{each.key}: the workers that read it were ended from outside, each time."
    row = failure_row(each, None, reason, None, seconds, chunk.version)
    name = new_part()
    write_part(chunk.work, name, {Table.FAILURES: [row]}, chunk.table_format)
    done = InputDone(
        key=each.key, stamp=each.stamp, outcome=Outcome.FAILED, content=None, reason=reason
    )
    return ChunkDone(name=name, inputs=(done,), documents=())
