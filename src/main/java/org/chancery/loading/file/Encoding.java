package org.chancery.loading.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Finds where a text is not what it says. */
final class Encoding {

    private Encoding() {}

    /** The line, from 1, that is the first not in UTF-8; the decoder itself reads ahead and cannot tell. */
    static long firstLineThatIsNot(Unpacked.Text text) {
        long line = 1;
        try (InputStream in = new BufferedInputStream(text.open(), 1 << 16)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    if (!isUtf8(bytes.toByteArray())) {
                        return line;
                    }
                    line++;
                    bytes.reset();
                } else {
                    bytes.write(b);
                }
            }
        } catch (IOException e) {
            throw Unpacked.damaged(text.name(), e);
        }
        return line;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
