package org.chancery.loading.rollcall;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.jboss.logging.Logger;

/**
 * Brings the rows of a roll call together, however far apart they stand in a file, without holding them in memory: they
 * are parted over files by their roll call, and each file is small enough to be sorted out on its own. Within a roll call
 * the order stays.
 */
final class Spool implements AutoCloseable {

    static final int PARTS = 64;

    private static final Logger LOG = Logger.getLogger(Spool.class);

    private static final SpooledRow.Kind[] KINDS = SpooledRow.Kind.values();

    private final Path folder;
    private final List<DataOutputStream> outputs = new ArrayList<>();
    private long votes;

    Spool(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            for (int part = 0; part < PARTS; part++) {
                outputs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(part)), 1 << 15)));
            }
        } catch (IOException e) {
            close();
            throw full(e);
        }
    }

    private static ChanceryException full(IOException e) {
        return new ChanceryException(
                ErrorCode.UNAVAILABLE,
                "The disk of the data folder took no more of what sorts the file (" + e.getMessage()
                        + "); make room there, twice the size of the file unpacked");
    }

    private Path file(int part) {
        return folder.resolve("part-" + part);
    }

    /** How many votes were added. */
    long votes() {
        return votes;
    }

    void add(SpooledRow row) {
        votes += row.kind() == SpooledRow.Kind.VOTE ? 1 : 0;
        try {
            DataOutputStream out = outputs.get(Math.floorMod(row.rollCall().hashCode(), PARTS));
            out.writeByte(row.kind().ordinal());
            out.writeLong(row.line());
            write(out, row.rollCall());
            out.writeByte(row.cells().size());
            for (String cell : row.cells()) {
                write(out, cell);
            }
        } catch (IOException e) {
            throw full(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Ends the writing; gives the size of all, in bytes. */
    long written() {
        long size = 0;
        try {
            for (DataOutputStream output : outputs) {
                output.flush();
            }
            close();
            for (int part = 0; part < PARTS; part++) {
                size += Files.size(file(part));
            }
        } catch (IOException e) {
            throw full(e);
        }
        return size;
    }

    /** Gives the rows of a part, in their order. */
    void read(int part, Consumer<SpooledRow> rows) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(part)), 1 << 16))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                long line = in.readLong();
                String rollCall = string(in);
                int count = in.readByte();
                List<String> cells = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    cells.add(string(in));
                }
                rows.accept(new SpooledRow(rollCall, KINDS[kind], line, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String string(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a full disk has not taken is lost, which the writing has told. */
    @Override
    public void close() {
        for (DataOutputStream output : outputs) {
            try {
                output.close();
            } catch (IOException e) {
                LOG.debugf("A part of a spool could not be ended: %s", e.getMessage());
            }
        }
        outputs.clear();
    }
}
