package org.chancery.loading.visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.loading.file.Remark;

/** Files of visits as somebody would send them. */
final class VisitCsv {

    static final String HEADER = "source,id,who,role,name,start,end,country_id,country,locale,remarks\n";

    private VisitCsv() {}

    /** What a load says, and its numbers. */
    record Told(LoadProgress progress, List<Remark> remarks) {
        static Told begin() {
            List<Remark> remarks = new ArrayList<>();
            return new Told(new LoadProgress(remarks::add), remarks);
        }

        List<Remark> of(Remark.Kind kind) {
            return remarks.stream().filter(r -> r.kind() == kind).toList();
        }
    }

    static ReceivedFile file(Path folder, Packing packing, byte[] bytes) {
        try {
            Path path = Files.write(Files.createTempFile(folder, "visits", ".bin"), bytes);
            return new ReceivedFile(path, packing, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceivedFile plain(Path folder, String text) {
        return file(folder, Packing.NONE, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(String text) {
        return packed(bytes -> {
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static byte[] zip(String... texts) {
        return packed(bytes -> {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (int i = 0; i < texts.length; i++) {
                    out.putNextEntry(new ZipEntry("visits/" + i + ".csv"));
                    out.write(texts[i].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private interface Packer {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] packed(Packer packer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            packer.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
