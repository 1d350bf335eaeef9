package org.chancery.loading.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.loading.FactFiles;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.Unpacked;

/**
 * The entries of a text one after the other, whichever way they are strung together: one alone, a list, lines of JSON, or
 * the documents of a YAML stream. One entry at a time is in memory.
 */
public final class Entries implements AutoCloseable {

    /** The most that one may be long: the facts of one article and its text, with room to spare. */
    private static final long LONGEST = 64L << 20;

    private static final int HEAD = 1 << 16;

    private final Measured bytes;
    private final JsonParser parser;

    private Entries(Measured bytes, JsonParser parser) {
        this.bytes = bytes;
        this.parser = parser;
    }

    /**
     * An entry of a file.
     *
     * @param line where it begins, from 1
     */
    public record Entry(long line, JsonNode node) {}

    /** The entries of a text, from its beginning; to be closed. */
    public static Entries of(Unpacked.Text text) {
        try {
            BufferedInputStream in = new BufferedInputStream(text.open(), HEAD);
            Measured bytes = new Measured(in);
            return new Entries(bytes, FactFiles.parser(bytes, isJson(in)));
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** JSON begins with a bracket. */
    private static boolean isJson(InputStream in) throws IOException {
        in.mark(HEAD);
        int c = in.read();
        for (int i = 1; i < HEAD && (Character.isWhitespace(c) || isByteOrderMark(c)); i++) {
            c = in.read();
        }
        in.reset();
        return c == '{' || c == '[';
    }

    private static boolean isByteOrderMark(int c) {
        return c == 0xEF || c == 0xBB || c == 0xBF;
    }

    /**
     * The next one; null at the end.
     *
     * @throws FileDamaged where the text is no JSON or YAML from there on, or an entry is longer than any may be
     */
    public Entry next() {
        try {
            bytes.from(0);
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY || token == JsonToken.VALUE_NULL) {
                token = parser.nextToken();
            }
            return token == null
                    ? null
                    : new Entry(parser.currentTokenLocation().getLineNr(), parser.readValueAsTree());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static FileDamaged damaged(IOException e) {
        if (e instanceof JsonProcessingException malformed && malformed.getLocation() != null) {
            return new FileDamaged("line " + malformed.getLocation().getLineNr() + ", column "
                    + malformed.getLocation().getColumnNr() + ": this is neither JSON nor YAML: "
                    + malformed.getOriginalMessage().lines().findFirst().orElse(""));
        }
        return new FileDamaged("the file cannot be read: " + e.getMessage());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Ends an entry that is too long before it fills the memory. */
    private static final class Measured extends FilterInputStream {
        private long read;

        Measured(InputStream in) {
            super(in);
        }

        void from(long start) {
            read = start;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = super.read(into, offset, length);
            count(many);
            return many;
        }

        private void count(int many) {
            read += Math.max(0, many);
            if (read > LONGEST) {
                throw new FileDamaged("an entry of the file is longer than " + (LONGEST >> 20)
                        + " MB; right is one entry for each article");
            }
        }
    }
}
