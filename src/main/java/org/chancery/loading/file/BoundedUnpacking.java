package org.chancery.loading.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the unpacking of what no text unpacks to: tables shrink 5 to 60 times, bombs a thousand times and more. */
final class BoundedUnpacking extends FilterInputStream {

    private static final long MOST_TIMES = 250;
    private static final long HARMLESS = 64L << 20;

    private final long most;
    private long unpacked;

    /** @param packed the size of what is unpacked, in bytes */
    BoundedUnpacking(InputStream in, long packed) {
        super(in);
        this.most = Math.max(HARMLESS, packed * MOST_TIMES);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > most) {
            throw new FileDamaged("the file unpacks to more than " + MOST_TIMES
                    + " times its size, which no table does; nothing more of it is read");
        }
    }
}
