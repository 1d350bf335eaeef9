package org.chancery.loading.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chancery.api.ChanceryException;

/**
 * What a file holds, unpacked while it is read: one text, or the texts of a zip, each of which may be packed by gzip once
 * more. What unpacks to far more than a text would is refused: a bomb.
 */
public final class Unpacked implements AutoCloseable {

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int MOST_ENTRIES = 100;

    private final ReceivedFile file;
    private final ZipFile zip;

    private Unpacked(ReceivedFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * A text in a file.
     *
     * @param name what it is called in the zip; empty where it is the file itself
     */
    public record Text(String name, Opening opening) {

        /** The text's bytes from the beginning; to be closed. */
        public InputStream open() {
            try {
                return opening.open();
            } catch (IOException e) {
                throw damaged(name, e);
            }
        }
    }

    /** Opens a text; each time from the beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** @throws ChanceryException INVALID_INPUT where it is packed otherwise than it says */
    public static Unpacked of(ReceivedFile file) {
        try {
            return new Unpacked(
                    file,
                    file.packing() == ReceivedFile.Packing.ZIP
                            ? new ZipFile(file.path().toFile())
                            : null);
        } catch (IOException e) {
            throw ChanceryException.invalidInput("body", "the file is no zip, or a damaged one: " + e.getMessage());
        }
    }

    /**
     * A file as what its beginning tells that it is; closed where it is none that can be loaded.
     *
     * @param as what it is; it closes the file when it is loaded
     * @throws ChanceryException INVALID_INPUT where it is packed otherwise than it says, or damaged; whatever {@code as} throws
     */
    public static LoadableFile open(ReceivedFile file, Function<Unpacked, LoadableFile> as) {
        Unpacked unpacked = of(file);
        try {
            return as.apply(unpacked);
        } catch (FileDamaged e) {
            unpacked.close();
            throw ChanceryException.invalidInput("body", e.getMessage());
        } catch (ChanceryException e) {
            unpacked.close();
            throw e;
        }
    }

    /** @throws ChanceryException INVALID_INPUT where there is none, or there are too many */
    public List<Text> texts() {
        return texts(MOST_ENTRIES);
    }

    /**
     * As {@link #texts()}, of a zip that may hold many.
     *
     * @throws ChanceryException INVALID_INPUT where there is none, or there are more
     */
    public List<Text> texts(int most) {
        if (zip == null) {
            return List.of(new Text("", this::openFile));
        }
        List<Text> texts = new ArrayList<>();
        zip.stream().filter(entry -> !entry.isDirectory() && !isAddition(entry)).forEach(entry -> {
            texts.add(new Text(
                    entry.getName(),
                    () -> unpacked(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()))));
        });
        if (texts.isEmpty() || texts.size() > most) {
            throw ChanceryException.invalidInput(
                    "body", "the zip holds " + texts.size() + " files; right are 1 to " + most);
        }
        return texts;
    }

    /** What macOS puts beside each file. */
    private static boolean isAddition(ZipEntry entry) {
        return entry.getName().startsWith("__MACOSX/") || entry.getName().endsWith(".DS_Store");
    }

    private InputStream openFile() throws IOException {
        return unpacked(Files.newInputStream(file.path()), Math.max(1, Files.size(file.path())));
    }

    /** What a gzip unpacks to, or the bytes as they are. */
    private static InputStream unpacked(InputStream packed, long size) throws IOException {
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(packed, 1 << 16), 2);
        int first = in.read();
        int second = in.read();
        if (second >= 0) {
            in.unread(second);
        }
        if (first >= 0) {
            in.unread(first);
        }
        boolean gzip = (first << 8 | second) == GZIP_MAGIC;
        return new BoundedUnpacking(gzip ? new GZIPInputStream(in, 1 << 16) : in, size);
    }

    /** What reading told of damage, in words for the user. */
    static FileDamaged damaged(String name, IOException e) {
        String where = name.isEmpty() ? "the file" : "\"" + name + "\"";
        if (e instanceof EOFException) {
            return new FileDamaged(where + " ends early: its compressed data is cut off; send it whole");
        }
        if (e instanceof ZipException) {
            return new FileDamaged(where + " is damaged: " + e.getMessage() + "; pack it again");
        }
        return new FileDamaged(where + " cannot be read: " + e.getMessage());
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw damaged("", e);
        }
    }
}
