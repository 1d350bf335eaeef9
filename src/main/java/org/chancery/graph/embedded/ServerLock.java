package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second server from a data folder. The file holds the process id of the server that has it. */
final class ServerLock {

    /** Far behind the content: where locks are mandatory, the process id stays readable to others. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private ServerLock() {}

    /**
     * Takes the folder; it is let go when the channel is closed, or by the operating system when this process ends.
     *
     * @throws StartFailure where another server has the folder
     * @throws IOException where the file cannot be written
     */
    static FileChannel take(Path dataDir, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!locked(channel)) {
                throw new StartFailure(
                        "data folder %s is in use by the server with process id %s; stop that one, or choose another folder with CHANCERY_DATA_DIR"
                                .formatted(dataDir, holder(file)));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()));
            return channel;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file).strip();
        return pid.isEmpty() ? "unknown" : pid;
    }
}
