package org.chancery.loading.file;

import java.nio.file.Path;

/**
 * A file that was sent here.
 *
 * @param path where its bytes are, as they were sent; whoever received it removes it
 * @param packing how they are packed
 * @param spool a folder of this load alone, for what must be sorted; whoever received the file removes it
 */
public record ReceivedFile(Path path, Packing packing, Path spool) {

    /** How a file is packed. */
    public enum Packing {
        NONE,
        GZIP,
        ZIP
    }
}
